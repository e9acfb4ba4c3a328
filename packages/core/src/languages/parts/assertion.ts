import type { Forms } from "./forms.ts";

/** How a language negates. */
export interface Negations {
  /** Words that negate. Leave out a word that is mostly something else (ما, "what"). */
  words: Forms;
  /** By negation: the words after it with which it affirms: no doubt, not only, لا شك. */
  affirmative?: Readonly<Record<string, Forms>>;
  /** Prefixes that negate before a hyphen: non, un. */
  hyphenPrefixes?: Forms;
  /** Negations of two words, with at most `reach` words between them: ne … pas. The first alone negates nothing. */
  pairs?: readonly { first: Forms; second: Forms; reach: number }[];
  /** Prefixes written onto a verb: نمی in نمی‌رود. At least three letters must follow. */
  prefixes?: Forms;
  /** Endings of a verb that negate, with any further ending spelt out: miyor, madı, meyecek. At least two letters come before. */
  suffixes?: Forms;
  /** A contracted negation and the letters that its word ends in before the apostrophe: n't is `{ after: "n", ending: "t" }`. */
  contracted?: { after: Forms; ending: Forms };
  /** An abbreviation of "number" that is spelt like a negation and is none before a figure: No. 5. */
  numberSign?: Forms;
}

/** What an approximator makes of the number beside it. */
export type Approximation = "approx" | "at-least" | "at-most" | "more-than" | "less-than";

/** Words and phrases that make a number less than exact. */
export interface Approximators {
  phrases: Partial<Readonly<Record<Approximation, Forms>>>;
  /** First words of phrases that count only directly before a number: some, دون. */
  beforeNumber?: Forms;
}

/** Verbs that pass on what somebody said. */
export interface SpeechVerbs {
  /** Forms that go on with the sentence after a quotation: said, قال. */
  reporting: Forms;
  /** Further forms that do so after a quoted question or exclamation: answered, أجاب. */
  answering?: Forms;
}

/** Words that decide where sentences end, in lower case. */
export interface Sentences {
  /** Abbreviations that a name or another word always follows: titles, ranks, "for example". */
  neverLast?: Forms;
  /** Abbreviations that belong to a number which follows them; alone they are words ("No."). */
  beforeNumber?: Forms;
  /** Abbreviations that may also end a sentence: only the word that follows shows which. */
  perhapsLast?: Forms;
  /** A stop after a figure makes an ordinal (75. Zirvesi), so a sentence ends there only before one of `openers`. */
  ordinalStop?: true;
  /** Academic degrees: a capital after one opens a sentence. */
  degrees?: Forms;
  /** Words that with a capital open a sentence and are hardly ever part of a name. */
  openers?: Forms;
  /** What a number of parts belongs to that is written with a stop at its end: المادة 2.1. تنص */
  numberedParts?: Forms;
  /** Pronouns that with a capital may follow a pause of three stops: "I". */
  pronounAfterPause?: Forms;
  /** Abbreviations of a time of day, after which a sentence may end: a.m. */
  timesOfDay?: Forms;
  /** Abbreviations of an era: b.c. */
  eras?: Forms;
  /** Words that with a capital open a sentence with a time: "At 5 a.m. Mr. Smith went". */
  timeOpeners?: Forms;
  /** Forms of address, which with a capital open a sentence after a time of day. */
  addresses?: Forms;
}
