import type { SpeechAct } from "@diplomatic-visits/core";

/**
 * How the words of a speaker follow a verb of speaking: `clause` with or without a complementizer, `that` only with one, `told` after
 * an addressee, `object` a noun phrase or an infinitive, `quoted` a noun phrase with a quotation or with what it is called, `attitude` a noun of attitude with its object, `governed` a noun phrase after a preposition, `whole` a noun phrase with whatever clause it has.
 */
export type SpeechFrame = "clause" | "that" | "told" | "object" | "quoted" | "attitude" | "whole" | "governed";

/**
 * The form of a verb of speaking: finite, finite after a plural subject only (since it may be a noun), a participle that takes its
 * subject from the clause before it, or a noun.
 */
export type SpeechForm = "finite" | "plural" | "participle" | "noun";

/** Verbs of speaking that perform the same act; the words of a phrase are joined by `_`. */
export type SpeechRow = readonly [act: SpeechAct, frame: SpeechFrame, form: SpeechForm, words: string];

/** Word lists about speech: words separated by spaces, the words of a phrase joined by `_`. */
export interface StatementLists {
  /** The words that open reported speech: that, أن. */
  complementizers: string;
  /** Words that may come between a verb of speaking and its subject, or between it and the reported words. */
  adverbs?: string;
  /** Prepositions of phrases that may come between a verb and its object: خلال اللقاء. */
  occasions?: string;
  /** Phrases that look like speech and report none: "asked not to be named". */
  notSaid?: string;
  /** Bodies that publish the words of others. */
  media?: string;
  /** Words before a subject that opens its sentence: أما, غير أن. */
  openers?: string;
  /** Words that stand for a person by rank: معاليه. */
  honorifics?: string;
  /** Conjunctions after which a verb still reports: قبل أن. */
  beforeClauses?: string;
  /** Auxiliaries that leave the verb a report: has, had. */
  auxiliaries?: string;
  /** Auxiliaries and negations after which nothing has been said: would, not, لم. */
  blockers?: string;
  determiners?: string;
  prepositions?: string;
  /** The subset that continues a noun phrase: a spokesman for the league. */
  phrasePrepositions?: string;
  conjunctions?: string;
  /** Conjunctions that open another clause after an object. */
  clauseConjunctions?: string;
  /** Auxiliaries of a verb in progress: "is urging". */
  progressives?: string;
  /** Pronouns of a speaker mentioned before, by what they may refer to. */
  personPronouns?: string;
  pluralPronouns?: string;
  thingPronouns?: string;
  /** Pronouns of the speaker's own words, which never introduce a report. */
  ownPronouns?: string;
  relatives?: string;
  /** Heads of phrases that name an institution, and people without a name. */
  institutions?: string;
  /** The subset of institutions that are groups without a common seat: delegation, opposition, الوفد. */
  groups?: string;
  people?: string;
  /** Bodies whose names stand between quotation marks. */
  titledBodies?: string;
  /** Things whose words nobody speaks: a rule, a poll, a map. */
  speechless?: string;
  /** Texts that speak: statement, report. */
  documents?: string;
  /** Phrases that attribute the clause around them to the noun phrase after them. */
  attributions?: string;
  /** Attributions before a verb of speaking, بحسب ما أفاد, and the pronoun after it: به. */
  attributionsWithVerb?: string;
  attributedBy?: string;
  /** Attributions that stand alone and mean the last speaker: على حد قوله. */
  attributionsToLast?: string;
  /** Nouns after an attribution that name a plan and no speaker. */
  plans?: string;
  /** The conjunctions of a clause after its words that tells who said them: كما أعلن. */
  asSaid?: string;
  /** Prepositions and nouns before a complementizer whose clause is a circumstance, or a part of the object. */
  beforeComplementizers?: string;
  nounsOfClauses?: string;
  /** Phrases before the source of words that somebody passes on: نقلا عن. */
  relayPhrases?: string;
  /** Verbs that relay the words of somebody, and how they go on: "quoted … as saying". */
  relays?: string;
  relayMarks?: string;
  /** The marks that an addressee follows: "as telling". */
  relayMarksToSomebody?: string;
  /** Pronouns for whoever is quoted: "quoted him as saying". */
  relayedPronouns?: string;
  /** Auxiliaries of a passive: "was quoted". */
  passives?: string;
  relayFrom?: string;
  relayWords?: string;
  /** Addressees of one word. */
  addressees?: string;
  /** Words after which a finite clause is certain: was, will. */
  finite?: string;
  /** Prepositions and particles before the object of a verb, after words of time: "called on Monday for", "vowed on Monday to". */
  objectPrepositions?: string;
  infinitives?: string;
  /** The particle before what something is called: "dismissed as". */
  namings?: string;
  articles?: string;
  /** Words of number that stand alone for people: one, both, another. */
  counts?: string;
  /** Participles of what is done with a text that speaks: "a statement issued after the talks". */
  publishings?: string;
  /** Determiners that open the phrase of somebody new: a, two, several. */
  indefinites?: string;
  /** Pronouns that are a whole object: "denied this". */
  lonePronouns?: string;
  /** Phrases that open the sentence after a quotation and take it up: "With these words". */
  afterQuotations?: string;
  /** Phrases after a quotation that identify it: "“…” is how", "“…” was all". */
  identifiers?: string;
  possessives?: string;
  /** Heads of phrases in the plural, and the words of number that are such. */
  plurals?: string;
  /** The preposition before the subject of a participle: "with its minister accusing". */
  companions?: string;
  /** The conjunction before the last part of a list. */
  additions?: string;
  /** What is said without being reported: "said nothing". */
  utterances?: string;
  /** Labels of the turns of journalists, and of unnamed answers. */
  askers?: string;
  answerers?: string;
}

/** Shapes of words of speech, in folded letters. */
export interface StatementPatterns {
  adverb?: RegExp;
  /** A participle that opens a clause before the subject: "speaking in Cairo, the minister". */
  participle?: RegExp;
  /** A complementizer with a pronoun, the subject of its clause: أنهم. */
  complementizerWithPronoun?: RegExp;
  /** A word with a prefixed preposition, which ends a noun phrase. */
  prefixed?: RegExp;
  /** A word as written that only looks like a verb of speaking. */
  notSpeech?: RegExp;
  /** A word as written that opens a clause and that folding makes look like a part of a name. */
  clauseMark?: RegExp;
  /** An adjective after the name of a document. */
  adjective?: RegExp;
}

/** The words of one language that introduce reported speech. */
export interface StatementWords {
  /** Where the subject of a verb of speaking is looked for first. */
  order: "subject-first" | "verb-first";
  verbs: readonly SpeechRow[];
  /** Nouns of attitude by the act of who expresses one: hope, regret, thanks. */
  attitudes?: Partial<Record<SpeechAct, string>>;
  lists: StatementLists;
  /** The preposition before the object of the verbs of an act, written onto the next word if it has one letter. */
  governed?: Partial<Record<SpeechAct, string>>;
  patterns?: StatementPatterns;
}
