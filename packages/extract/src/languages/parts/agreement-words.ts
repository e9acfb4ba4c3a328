import type { AgreementStage, AgreementType } from "@diplomatic-visits/core";

/** Words of agreements: words separated by spaces, the words of a phrase joined by `_`. */
export interface AgreementWords {
  /** The nouns of each type of agreed text, the longest phrase wins. */
  types: readonly (readonly [type: AgreementType, phrases: string])[];
  /** The finite verbs of each stage; the agreed text is their object. */
  stages: readonly (readonly [stage: AgreementStage, verbs: string])[];
  /** The participles of each stage in the passive, after the agreed text and an auxiliary. */
  passives?: readonly (readonly [stage: AgreementStage, verbs: string])[];
  /** Phrases of each stage that say it of the agreed text before them: "remains under negotiation". */
  predicates?: readonly (readonly [stage: AgreementStage, phrases: string])[];
  /** Auxiliaries of the passive. */
  passiveAuxiliaries?: string;
  /** The preposition before the parties: between. */
  between: string;
  /** The words after a verb of signing that mean initials, in a language without a verb for it. */
  initials?: string;
  /** Words right before a verb after which nothing has been agreed yet. */
  blockers: string;
  /** Words that may not come between a verb and the agreed text: it belongs to another phrase. */
  barriers: string;
}
