// Generated from the reference article by `npm run generate`; do not edit.

/** The id of an entity of the reference article. */
export type EntityId =
  | "alwaght"
  | "lavrov"
  | "rouhani"
  | "kremlin"
  | "russia"
  | "iran"
  | "us"
  | "china"
  | "north-korea"
  | "syria"
  | "lebanon"
  | "afghanistan"
  | "yemen"
  | "tehran"
  | "moscow"
  | "bushehr"
  | "west-asia"
  | "caucasus"
  | "west"
  | "zionist"
  | "iran-russia"
  | "iran-russia-china"
  | "trilateral-alliance"
  | "front"
  | "axis-of-resistance"
  | "independent-states"
  | "senior-iranian-officials"
  | "iranian-missions"
  | "officials-of-both-sides"
  | "private-companies"
  | "syrian-crisis"
  | "lebanese-crisis"
  | "yemen-crisis"
  | "yemen-aggression"
  | "naval-drills"
  | "yemen-blockade"
  | "western-sanctions"
  | "military-sanctions"
  | "iran-sanctions"
  | "us-unilateralism"
  | "western-intervention"
  | "turn-east"
  | "strategic-agreements"
  | "joint-agreements"
  | "bushehr-plants"
  | "power-plants"
  | "fuel"
  | "isotopes"
  | "sputnik"
  | "coronavirus";

/** The id of a visit of the reference article. */
export type VisitId =
  | "lavrov-tehran"
  | "iranian-missions-moscow";

/** The id of a meeting of the reference article. */
export type MeetingId =
  | "rouhani-lavrov"
  | "coronavirus-talks"
  | "officials-talks"
  | "moscow-meetings";

/** The id of an agreement of the reference article. */
export type AgreementId =
  | "strategic-cooperation"
  | "economic-projects";

/** The id of a statement of the reference article. */
export type StatementId =
  | "s-lavrov-arrived"
  | "s-relations-leapt"
  | "s-towards-alliance"
  | "s-missions-visited"
  | "s-visit-as-reply"
  | "s-kremlin-resolve"
  | "s-front-exists"
  | "s-rapprochement-origin"
  | "s-shared-view"
  | "s-intervention-challenges"
  | "s-enemies-of-america"
  | "s-common-denominator"
  | "s-benefits-proved"
  | "s-cooperation-succeeded"
  | "s-schemes-defeated"
  | "s-common-positions"
  | "s-caucasus-consensus"
  | "s-end-aggression"
  | "s-lift-blockade"
  | "s-stems-from-turn-east"
  | "s-cooperation-yielded"
  | "s-us-frightened"
  | "s-us-fears-alliance"
  | "s-us-declined"
  | "s-strong-front"
  | "s-independents-sanctioned"
  | "s-culture-in-heading"
  | "s-economy-a-priority"
  | "s-cooperation-satisfactory"
  | "s-great-potential"
  | "s-trade-volume"
  | "s-trade-small"
  | "s-sanctions-incentive"
  | "s-both-sanctioned"
  | "s-rouhani-met-lavrov"
  | "s-speed-up-projects"
  | "s-nuclear-cooperation"
  | "s-military-sanctions-lifted"
  | "s-sanctions-collapsing"
  | "s-russia-hopes"
  | "s-culture-matters"
  | "s-alliance-exists"
  | "s-soft-power-place"
  | "s-coronavirus-talks"
  | "s-shipments-arrived"
  | "s-iran-to-speed-up";

/** The id of a quantity of the reference article. */
export type QuantityId =
  | "trade-2020"
  | "bushehr-plant-count"
  | "vaccine-shipments"
  | "mission-visits";

/** The id of a time expression of the reference article. */
export type TimeId =
  | "t-past-decade"
  | "t-crisis-began"
  | "t-recent-months"
  | "t-two-decades"
  | "t-coming-years"
  | "t-present";

/** The id of a sentence of the reference article. */
export type SentenceId =
  | "sentence-1"
  | "sentence-2"
  | "sentence-3"
  | "sentence-4"
  | "sentence-5"
  | "sentence-6"
  | "sentence-7"
  | "sentence-8"
  | "sentence-9"
  | "sentence-10"
  | "sentence-11"
  | "sentence-12"
  | "sentence-13"
  | "sentence-14"
  | "sentence-15"
  | "sentence-16"
  | "sentence-17"
  | "sentence-18"
  | "sentence-19"
  | "sentence-20"
  | "sentence-21";
