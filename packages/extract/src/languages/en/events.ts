import type { EventLists } from "../parts/event-lists.ts";
import type { EventPatterns, EventWords, VisitTypeRow } from "../parts/event-words.ts";
import { englishGovernors, englishTriggers } from "./event-verbs.ts";

const visitTypes: readonly VisitTypeRow[] = [
  ["official-working", "official working visit"],
  ["state", "state visit"],
  ["official", "official visit"],
  ["working", "working visit"],
  ["private", "private visit"],
  ["informal", "informal visit, unofficial visit"],
  ["courtesy", "courtesy visit"],
  ["inspection", "inspection visit"],
  ["secret", "secret visit"],
];

const clauses: EventLists = {
  auxiliaryVerbs: `will would shall has have had having is are was were be been being do does did may might can could should must ought
    cannot ll d s re ve m didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mightn`,
  contractions: "t ll d s re ve m",
  contractedAfter: "he she it who that there what where they we i you",
  be: "is are was were be been being s re m isn aren wasn weren",
  have: "has have had having ve d hasn haven hadn",
  hadTo: "had",
  perfectParticiples: "having",
  pastPassive: "was were been wasn weren",
  presentPerfect: "has have ve",
  particles: "in out back over home on off",
  particleFollowers: "to into for from on in at with",
  nominalBefore:
    "whose the a an his her their its this that another first last next of no any latest trilateral bilateral",
  participleAgainst: "without instead of",
  stay: "in",
  stayGoal: "in at",
  stillWords: "now still already back currently also today",
  courtesyWords: "courtesy farewell introductory protocol",
  objectPronouns: "her",
  homewards: "home back",
  durationVerbs: "spend spends spent spending",
  settingOut: "left leaves departed departs embarked set took headed heads",
  arriving: "arrived landed touched",
  towardsGoal: "to into for towards toward",
  ofGoal: "of to through across",
  goalJoints: "and then or",
  nounPrepositions:
    "of for on to about during in at after before since following ahead from with by despite over amid between into throughout under upon regarding concerning until",
  outerPrepositions: "of for to on about",
  partNouns:
    "round session series set rounds hour hours day days leg part end start beginning stage course eve sidelines conclusion middle rest first second third fourth fifth dates details",
  phraseBreaks: "and or but that which who when while as because if",
  unrealAdjectives:
    "possible potential hypothetical rumoured rumored alleged reported proposed supposed purported imaginary eventual fake secretive",
  announcementNouns: "announcement",
  complementWords:
    "à tête tete face one down together a to on honour honor of by to in at for from with and the his her their a an its on between this that next last s week month year late early summer autumn spring winter",
  betweenWords: "between",
  callPartners: "with between from to",
  nounPartner: "on upon for with from to of by opposite",
  partnerWith: "with to",
  phoneWords:
    "virtual online remote virtually remotely phone telephone telephoned video videoconference teleconference zoom hotline conference_call video_link",
  phoneFillers: "by via over through link call",
  objectRelatives: "whom",
  datesOfLength: "until till through since",
  onlyJust: "just only newly freshly recently",
  afterWords: "after following emerging fresh",
  awaitedWords: "expected awaited due",
  nextWords: "next",
  stopNouns: "stop leg destination port_of_call",
  cleftSubjects: "it",
  gettingVerbs: "received receives receive got gets accepted accepts accept took take has had",
  untilWords: "until till through",
  phoneLines: "line",
  visitCancelled: "fell_through falls_through fell_victim came_to collapsed",
  nothingWords: "nothing",
  comeWords: "come came comes",
  endingVerbs: "ends concludes finishes closes",
  gatheringVerbs: "brought brings bring united unites gathered assembled convened reunited",
  togetherWord: "together",
  hourUnits: "hour hours minutes",
  spending: "spent spend spends spending had have has",
  reaching: "reach reaches reached reaching",
  bodyNouns:
    "parliament senate government army ministry assembly congress opposition navy legislature presidency cabinet",
  requests: "ask asks asked asking request requests requested",
  guestVerbs: "visit come pay spend stay travel fly attend tour",
  expecting: "expect expects expecting await awaits awaiting expected awaited",
  townNouns:
    "port town city village region province district county island state oblast prefecture harbour harbor resort",
  notTowns: `university college school institute museum gallery bank group company corporation hospital clinic centre center court council
    committee commission parliament congress senate assembly party street square avenue stadium park house hall church cathedral mosque
    temple palace castle foundation society association federation union festival fair exhibition games olympics ministry department
    office agency authority army navy force command base works factory plant theatre theater opera library i harvard yale oxford eton`,
  townFollowers:
    "and or for with to after before as where when while again twice once together alone later earlier via amid despite by aboard without because but then who last next this yesterday today tomorrow tonight",
  durationUnits: "day days night nights week weeks hours weekend",
  startNouns: "start beginning outset",
  fromGoal: "from",
  backWords: "back home fresh returning",
  phoneOnly:
    "reached reach reaches reaching contacted contact contacts discussed discuss discusses discussing exchanged",
  stayNouns: "stay stays stopover stopovers arrival stop stops layover sojourn",
  onwards: "on",
  bothWords: "two both pair duo they",
  afterAll: "after_all as_planned as_scheduled",
  proxies: "office aides plane jet aircraft motorcade convoy palace team staff government",
  visitOngoing:
    "went_into goes_into stretched_into runs_until runs_to runs_through lasts_until lasts_through goes_on_until entered enters continues continued",
  hosting: "host hosts hosted hosting receive receives received welcome welcomes welcomed",
  sending: "send sends sent sending dispatch dispatches dispatched despatched",
  wayWords: "way",
  routeWords: "en_route in_transit",
  boundWords: "bound",
  demanding: `demand demands demanded demanding insist insists insisted insisting urge urges urged recommend recommends recommended
    request requests requested suggest suggests suggested propose proposes proposed ordered orders essential important vital
    imperative necessary crucial`,
  summoning: "summon summons summoned summoning",
  courts:
    "court courts tribunal judge judges magistrate magistrates prosecutor prosecutors police jury inquiry questioning testify witness subpoena trial lawsuit detectives interrogation",
  credentials: "credentials letters letter",
  effortVerbs: "took taken take takes",
  takingVerbs: "take takes took taken taking bring brings brought bringing carry carries carried lead leads led",
  pluralPronouns: "they both",
  askingVerbs: "ask asks asked asking call calls called calling bid",
  leadingVerbs: "lead leads led leading head heads headed heading take takes took taking bring brings brought",
  ledGroups: "delegation delegations mission missions team teams party group contingent entourage trade_mission",
  insteadWords: "instead_of rather_than",
  meetingOpeners:
    "behind_closed_doors face_to_face over_lunch over_dinner over_breakfast over_coffee over_tea in_private eye_to_eye across_the_table",
  noLonger: "no_longer",
  behindWords: "behind home put away",
  stayingVerbs: "stay stays staying remain remains remaining",
  dayNouns: "day leg stage",
  asideRelatives: "where who which whose whom when",
  whereWords: "where",
  whoseWords: "whose",
  thereWords: "there",
  pairWords: "two pair duo",
  takingNow: "takes brings carries leads",
  journeyNouns: "swing flight flights itinerary route mission schedule programme program leg",
  whileWords: "while when",
  visitingWords: "visiting",
  occasions:
    "wedding funeral burial inauguration coronation conference congress forum signing mission consultations ceremony ceremonies celebrations commemoration commemorations medical treatment fair games negotiations",
  phonePrepositions: "by over via on through down",
  departures: "departure",
  talkVerbs: "co discuss discusses discussed discussing exchanged exchange exchanging",
  visitedGoal: "in at of",
  memberNouns: "states countries nations sides members parties governments republics",
  formats: "trilateral bilateral quadrilateral ministerial",
  pluralActors:
    "quartet trio troika duo factions pair ministers presidents leaders sides officials premiers delegations kings chancellors envoys negotiators heads diplomats chiefs secretaries counterparts two three both they delegates representatives emissaries",
  tours: "tour tours swing",
  begunWords: "begun started resumed",
  agendas: "agenda cards programme program schedule diary calendar",
  meetingPrepositions: "in during at over",
  singularGroups: "delegation mission side number chiefs",
  laterWords: "later unspecified undetermined date",
  meetingNouns:
    "trilateral quadrilateral talks meeting meetings summit negotiations consultations bilateral trilateral call conversation discussions encounter",
  clauseOpeners: "that but and as while because so though although since whereas",
  irregularPasts: `dealt ran went took saw began brought bore gave came drew fell grew kept left lay laid made sat set spoke cost broke
    sought bound wound lit struck stuck swung threw got hung rang rose drove sprang stood swept bought built caught`,
  timeWords: "today yesterday tomorrow here there tonight earlier later",
  datePrepositions: "on in at by from until since during early late",
};

const verbs: EventLists = {
  auxiliaries: `having earlier often thrice last once twice next will would shall has have had is are was were be been being to did do does may might can could should must
    not never t ll d s re ve m didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mightn cannot
    also then later just now soon officially formally currently reportedly already recently first again finally ever only
    still even both together personally briefly secretly publicly directly safely yet reluctantly himself herself`,
  statusModals: "will ll shall would",
  futures: "will ll shall",
  laterFutures: "will would",
  conditionals: "would",
  perfect: "have",
  emphaticPast: "did",
  infinitive: "to",
  passives: "was were be been being is are",
  pastProgressive: "was were",
  presentProgressive: "is are s re m been",
  negations: "not never t cannot hardly barely rarely seldom yet",
  contractedNegations: "t",
  affirmed: "only",
  notYet: "yet",
  unreal: "may might can could should must cannot couldn shouldn ought",
  presentDays: "today tonight now this",
  participleConjunctions: "while when after before since upon",
  participleDone: "while when after since upon on by",
  participleToCome: "before",
  plans: `plans plan planned planning intends intend intended intending wants want wanted hopes hope hoped hoping expects expected
    scheduled set due slated agreed agrees agree agreeing decided decides decision ready prepares preparing prepared poised
    going about committed promised promises vowed pledged pledge willing aims seeks seeking likely tentatively is are was were be been s re`,
  refusals: `refused refuses refuse refusing refusal declined declines decline declining failed fails fail failing failure unable
    unwilling reluctant forbidden forbade banned barred prohibited rejected rejects rejecting unlikely hesitated hesitates denied
    prevented prevents stopped blocked`,
  invites: "invited invites invite inviting invitation invitations",
  ordinals: "first second third fourth fifth last only latest",
  announces: "announced announces announcing announcement",
};

const nouns: EventLists = {
  paying: `paid pays pay paying made makes make making began begins begin beginning started starts start starting concluded
    concludes conclude ended ends end ending completed completes complete finished wrapped undertook undertaken undertake
    undertakes conducted conducts conduct embarked embarks embark kicked extended extends held holds hold holding had hosted hosts host`,
  cancels:
    "dropped ditched binned scuppered shelved cancelled canceled cancels cancel cancelling canceling scrapped scraps scrap axed aborted nixed called_off calls_off call_off abandoned abandons abandon abandoning",
  postpones:
    "postponed postpones postpone postponing delayed delays delay deferred rescheduled put_off puts_off pushed_back",
  cancelNouns: "cancellation cancelation",
  postponeNouns: "postponement deferral",
  plannedNouns: "planned upcoming forthcoming scheduled expected coming future next proposed anticipated",
  pastNouns: "last recent previous earlier latest past",
  ahead: "ahead before prior preparing prepare prepares preparations prepared pending awaits awaiting",
  within: "during on after since following throughout in at from upon",
  on: "on",
  nounNegations: "no not without never",
  withoutWords: "without",
  determiners: "a an the his her their another to",
  rejects: `rejected rejects rejecting refused refuses ruled rules declined declines turned opposed opposes blocked blocks banned bans
    denied denies denying prevented prevents opposing denial forbade skipped vetoed shunned snubbed snubs spurned spurns ignored withdrew
    withdrawn revoked rescinded`,
  nounPhraseJoints: "by of the",
  nounPhraseEnds: "that who which that where and but",
  visitPast: "took_place happened opened resumed began started ended concluded lasted followed came went_ahead",
  visitPresent: "takes_place opens begins starts ends concludes goes_ahead",
  predicateOpeners: "was were is are been be will would did has had have never s",
  predicateFutures: "will would ll going",
  predicateOff: "off",
  predicateOffBefore: "is was now",
  predicatePostponed:
    "adjourned adjourned_to suspended moved moved_to moved_back put_back set_back held_over pushed_to pushed shifted shifted_to on_hold deferred",
  predicateMoved: "brought_forward moved_up moved_forward",
  predicateNone:
    "doubt doubtful unconfirmed uncertain unlikely rejected refused ruled blocked vetoed prevented banned denied",
  predicatePlanned: "the_works the_cards pencilled penciled scheduled planned expected due set arranged slated",
  predicateAnnounced: "announced",
  predicateOccurred: "take takes took taken begin begun happen happened held go occur start started made paid",
  predicateUnderWay: "under_way underway continuing",
};

const denials: EventLists = {
  conditions: "if unless whether wish wishes wished",
  inversions: "had were should",
  nobody: "no none neither nobody nor",
  nobodyExcept: "longer doubt less",
  denialsOfReports:
    "denied denies deny denying denial dismissed dismisses dismissing refuted refutes rebutted debunked disputed",
  denialPhrases:
    "not_known not_clear unclear_whether unclear_when unclear_if unknown_whether unknown_when untrue_that untrue_report untrue_reports false_that false_report false_reports not_true",
  rejectsReport: "reject rejects rejected rejecting",
  reports: `report reports claim claims allegation allegations assertion assertions rumour rumours rumor rumors suggestion
    suggestions speculation`,
  reportDeterminers: "the any all media press",
  hearsay: `that report reports claim claims rumour rumours rumor rumors allegation allegations news having ever suggestion
    suggestions speculation any plan plans planning he she they it`,
  hearsaySubjects:
    "report reports claim claims rumour rumours rumor rumors rumoured rumored alleged purported it news story",
  untrue:
    "dismissed rejected refuted nonsense false untrue baseless unfounded fabricated denied disputed debunked fake groundless incorrect fabrication fabrications hoax invention",
  deniesAsVerb: "denied disputed",
  deniedObject: "it",
};

const participants: EventLists = {
  relatives: "who which that",
  datedRelatives: "who which whose",
  since: "since",
  and: "and",
  subjectPronouns: "he she they",
  subjectConjunctions: "and then",
  subjectPrepositions: "from of by with for to against about",
  possessives: "his her their",
  possessiveMark: "s",
  of: "of",
  the: "the",
  by: "by",
  forVisit: "for",
  receiving: `received receives receive hosted hosts host welcomed welcomes met meets invited invites greeted thanked thanks praised
    congratulated accompanied criticised criticized`,
  actorAdjectives: "the a an former acting new late high level senior",
  institutions:
    "school university college court trial prison jail hospital church mass work war bed press print market home power",
  holding: "held hold holds holding had have",
  callWords: "call conversation talks by",
  meetVerbs:
    "confer confers conferring huddle huddles huddling negotiate negotiates negotiated negotiating co cochaired came come comes coming lunched dined huddled conferred conversed chatted parleyed breakfasted discuss discusses discussed discussing sat sit sits sitting gathered gather gathering convened convene exchanged exchange exchanging met meet meets meeting",
  meetWith: "with",
  objectFillers:
    "only also both separately first in at three two four on today yesterday his her its their the a an former acting new late visiting counterpart high level senior",
  objectJoints: "and the of his her their with in",
  intransitive:
    "one face alone by over via from amid after before privately together until about in on at for to again briefly today yesterday here privately behind during earlier later there this last next late early for throughout",
  openingGoal: "to into in at towards",
  toGoal: "to",
  atGoal: "to in at into",
  forGoal: "for",
  beforeGoal: "the city capital of",
  goalStops: `who which that where after before when while as because but since said says and whose was were is are has had will
    would`,
  capitalAfter: "capital",
  groups: `factions militias tribes elders governors mayors prosecutors bankers judges rivals quartet trio troika duo spouses sherpas advisers advisors aides dgmos experts rebels mps inspectors monitors counterparts executives delegation delegations mission missions officials diplomats envoys ministers lawmakers negotiators presidents premiers leaders
    kings emissaries representatives delegates parliamentarians senators chiefs ambassadors secretaries foreign_ministers
    commissioners generals mediators legislators side sides monarchs chancellors counterparts commanders deputies`,
  officeHeads: `president premier minister leader envoy ambassador king queen emir sultan chancellor speaker secretary commissioner chief
    negotiator governor deputy counterpart number colleague monarch prince princess pope chairman chairwoman chair head representative
    official mediator diplomat emissary predecessor successor general coordinator rapporteur president-elect monarch ruler premier`,
  actorModifiers: `prime foreign interior defence defense finance trade economy energy health justice deputy vice new former late acting visiting special senior
    top chief high level high-level permanent crown state oil transport agriculture education culture labour labor tourism environment security
    military army naval air industry planning information communications technology science sports youth housing water mining investment
    commerce development home social european external affairs internal royal parliamentary congressional presidential ministerial
    official technical joint large small strong member members person young ailing ageing aging veteran outgoing incoming interim
    elected opposite two three four five six seven eight both several many all some other caretaker transitional defence
    trade economic business diplomatic government opposition rebel peace lead key supreme general national federal provincial
    first second third newly appointed non-resident resident own fellow respective most central regional nordic baltic gulf arab african`,
  actorDeterminers: "the his her their its my our",
  actorPrepositions: "of from for",
};

const patterns: EventPatterns = {
  adverb: /^[a-z]{4,}ly$/,
  participle: /^[a-z]+ing$/,
  pastParticiple: /^(?:[a-z]+ed|put|led|met|held|made)$/,
  thirdPerson: /^[a-z]+s$/,
};

/** English: the subject comes before its verb. */
export const englishEvents: EventWords = {
  order: "subject-first",
  triggers: englishTriggers,
  governors: englishGovernors,
  visitTypes,
  lists: { ...clauses, ...verbs, ...nouns, ...denials, ...participants },
  patterns,
};
