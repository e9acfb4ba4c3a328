import type { Forms } from "./forms.ts";

/** The letters of a language and its writing conventions. */
export interface Letters {
  /** The script by ISO 15924, such as Arab, Latn or Cyrl. */
  script: string;
  /** Its letters as the inside of a character class, for readers that look at letters before they are folded. */
  pattern?: string;
  /** Newspapers often omit the space after a full stop, so a full stop between two words of these letters ends a sentence. */
  omitsSpaces?: true;
}

/** Clitics and endings written onto a word, in unfolded letters. */
export interface Clitics {
  /** Conjunctions, the outermost prefix: و ف. */
  conjunctions?: Forms;
  /** Prepositions, after a conjunction: ب ل ك. */
  prepositions?: Forms;
  /** The prefixed article: ال. */
  article?: Forms;
  /** Prefixes in which a preposition has merged with the article: لل. */
  mergedArticles?: Forms;
  /** The prefix of the future, and the letters that a verb may have after it: س, then أيتن. */
  future?: { prefix: Forms; before: Forms };
  /** Prefixes of which up to three are written onto a word in any order: ו ה ב. They are recognised only at the edge of a quote. */
  particles?: Forms;
  /** Object and possessive pronouns, the last suffix. */
  pronouns?: Forms;
  /** Noun endings in all their variants: plural, case, possessive. A word also matches without one if three letters remain. */
  suffixes?: Forms;
  /** A suffix that is spelt like a pronoun but turns a name into an adjective: ي in إيراني. */
  adjectiveSuffix?: string;
  /** Words of two letters that can have prefixes; in any other such word the letter before belongs to the word. */
  shortWords?: Forms;
}
