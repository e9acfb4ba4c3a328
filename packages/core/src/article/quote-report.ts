import type { Span } from "../text/span.ts";
import type { Path } from "./path.ts";

/** How a quote was found: exactly, after typographic or orthographic variants were folded, in several places, or not. */
export type QuoteStatus = "exact" | "typographic" | "orthographic" | "ambiguous" | "missing";

/** A place in the text with the words around it. */
export interface SpanInContext extends Span {
  /** The words just before. */
  before: string;
  /** The words just after. */
  after: string;
}

/** A spelling of the text that a mention marks although it is written differently. */
export interface OtherSpelling {
  /** The words of the text. */
  spelling: string;
  /** Where the text has them. */
  places: Span[];
}

/** An exclusion of a mention (`not`) that fits none of its places. */
export interface UnusedExclusion {
  /** Which one, from 0. */
  index: number;
  /** The places it could have excluded, with their context. */
  places: SpanInContext[];
}

/** The stretch in which a quote and the text differ. */
export interface QuoteDifference {
  /** The words of the quote. */
  yours: string;
  /** The words of the text. */
  text: string;
}

/** The text that comes closest to a quote that is not in it. */
export interface ClosestText extends Span {
  /** The text at that place. */
  text: string;
  /** Where the two differ. */
  differs: QuoteDifference;
}

/** A part of a quote with marks of omission, as the text spells it. */
export interface QuotedPart extends Span {
  /** The text at that place. */
  text: string;
}

/** A place of the words of a quote, with what is beside it in place of the prefix or suffix that was given. */
export interface UnmatchedContext extends Span {
  /** The words just before it, when the prefix is not there; empty at the start of the text. */
  before?: string;
  /** The words just after it, when the suffix is not there; empty at the end of the text. */
  after?: string;
}

/** What became of one quote of a coding. */
export interface QuoteReport {
  /** The path of the quote in the coding. */
  path: Path;
  /** The quote as the coding has it. */
  quote: string;
  /** How it was found. */
  status: QuoteStatus;
  /** The place found, when there is exactly one; the place of each, when ambiguous; none when missing. */
  places: Span[];
  /** The source's own spelling, when it differs from the quote. */
  spelling?: string;
  /** What comes closest, when missing. */
  closest?: ClosestText;
  /** The quotes that a missing one stands for, when it has marks of omission and the text has all its parts. */
  parts?: QuotedPart[];
  /** Where the words are in the text, when only the prefix or suffix of a missing quote is not beside them. */
  around?: UnmatchedContext[];
  /** The places of a mention that is missing because its exclusions leave out every one. */
  excluded?: Span[];
  /** Other spellings that a mention of every occurrence marks, too. */
  otherSpellings?: OtherSpelling[];
  /** The exclusions of a mention that exclude nothing. */
  unusedExclusions?: UnusedExclusion[];
}
