import type { Forms } from "./forms.ts";

/** How a language negates. */
export interface Negations {
  /** Words that negate. Exclude words that usually mean something else (ما, "what"). */
  words: Forms;
  /** By negation: the words after it that make it affirmative: no doubt, not only, لا شك. */
  affirmative?: Readonly<Record<string, Forms>>;
  /** Words that negate a noun or an adjective, not a clause: without, غير. */
  nominal?: Forms;
  /** Negations before a noun that deny a clause only at its beginning: no in "no agreement was signed", not in "has no plans". */
  determiners?: Forms;
  /** Phrases with a negation that deny nothing: no later than, not rule out, not until. */
  idioms?: Forms;
  /** Words before a negation by which it compares and does not deny: sadece … değil. */
  comparing?: Forms;
  /** Words after a negation by which it leaves something standing: until, except, إلا. Nobody can say from the words alone what is denied. */
  excepting?: Forms;
  /** Negations that only agree with another one in the clause: никто не, no … nadie. */
  concord?: Forms;
  /** Words without a negation that may deny what they say: refused, failed, lack, رفض. */
  implied?: Forms;
  /** Prefixes that negate before a hyphen: non, un. */
  hyphenPrefixes?: Forms;
  /** Negations of two words, with at most `reach` words between them: ne … pas. The first alone does not negate. */
  pairs?: readonly { first: Forms; second: Forms; reach: number }[];
  /** Prefixes written onto a verb: نمی in نمی‌رود. At least three letters must follow. */
  prefixes?: Forms;
  /** Endings of a verb that negate, with all further endings: miyor, madı, meyecek. At least two letters must come before. */
  suffixes?: Forms;
  /** A contracted negation and the last letters of its word before the apostrophe: n't is `{ after: "n", ending: "t" }`. */
  contracted?: { after: Forms; ending: Forms };
  /** An abbreviation of "number" that is spelt like a negation but is not one before a figure: No. 5. */
  numberSign?: Forms;
}

/** How an approximator changes the number beside it. */
export type Approximation = "approx" | "at-least" | "at-most" | "more-than" | "less-than";

/** Words and phrases that make a number inexact. */
export interface Approximators {
  phrases: Partial<Readonly<Record<Approximation, Forms>>>;
  /** First words of phrases that count only directly before a number: some, دون. */
  beforeNumber?: Forms;
}

/** Reporting verbs. */
export interface SpeechVerbs {
  /** Forms that continue the sentence after a quotation: said, قال. */
  reporting: Forms;
  /** Further forms that do so after a quoted question or exclamation: answered, أجاب. */
  answering?: Forms;
}

/** Words that determine where sentences end, in lower case. */
export interface Sentences {
  /** Abbreviations that a name or another word always follows: titles, ranks, "for example". */
  neverLast?: Forms;
  /** Abbreviations before a number; without one they are words ("No."). */
  beforeNumber?: Forms;
  /** Abbreviations that may also end a sentence, depending on the next word. */
  perhapsLast?: Forms;
  /** A full stop after a figure makes an ordinal (75. Zirvesi), so a sentence ends there only before one of `openers`. */
  ordinalStop?: true;
  /** Academic degrees: a capital after one opens a sentence. */
  degrees?: Forms;
  /** Words that start a sentence if capitalised, and are rarely part of a name. */
  openers?: Forms;
  /** Words before a multi-part number that is written with a final full stop: المادة 2.1. تنص */
  numberedParts?: Forms;
  /** Pronouns that may follow an ellipsis of three full stops inside a sentence although they are capitalised: "I". */
  pronounAfterPause?: Forms;
  /** Abbreviations of a time of day, after which a sentence may end: a.m. */
  timesOfDay?: Forms;
  /** Abbreviations of an era: b.c. */
  eras?: Forms;
  /** Capitalised words that start a sentence with a time: "At 5 a.m. Mr. Smith went". */
  timeOpeners?: Forms;
  /** Forms of address, which start a sentence after a time of day if capitalised. */
  addresses?: Forms;
}
