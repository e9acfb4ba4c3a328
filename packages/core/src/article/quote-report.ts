import type { Span } from "../text/span.ts";
import type { Path } from "./path.ts";

/** How a quote was found: exactly, after folding typographic or orthographic variants, in several places, or not at all. */
export type QuoteStatus = "exact" | "typographic" | "orthographic" | "ambiguous" | "missing";

/** How many quotes were not found or are ambiguous, but are not listed, because 1,000 such quotes are. */
export interface QuotesNotListed {
  /** Quotes that were not found. */
  missing?: number;
  /** Quotes with several places. */
  ambiguous?: number;
}

/** A place in the text with the words around it. */
export interface SpanInContext extends Span {
  /** The words just before. */
  before: string;
  /** The words just after. */
  after: string;
}

/** A different spelling in the text that a mention also marks. */
export interface OtherSpelling {
  /** The words of the text. */
  spelling: string;
  /** The first eight places where the text has it. */
  places: Span[];
  /** How many more places have it. */
  more?: number;
}

/** An exclusion of a mention (`not`) that does not match any of its places. */
export interface UnusedExclusion {
  /** Its index, from 0. */
  index: number;
  /** The places it could have excluded, with their context. */
  places: SpanInContext[];
}

/** The part in which a quote and the text differ. */
export interface QuoteDifference {
  /** The words of the quote. */
  yours: string;
  /** The words of the text. */
  text: string;
}

/** The text that is most similar to a missing quote. */
export interface ClosestText extends Span {
  /** The text at that place. */
  text: string;
  /** Where the two differ. */
  differs: QuoteDifference;
}

/** A part of a quote with ellipses, as the text spells it. */
export interface QuotedPart extends Span {
  /** The text at that place. */
  text: string;
}

/** A place of a quote's words, with the words that are there instead of the given prefix or suffix. */
export interface UnmatchedContext extends Span {
  /** The words just before it, if they are not the prefix; empty at the start of the text. */
  before?: string;
  /** The words just after it, if they are not the suffix; empty at the end of the text. */
  after?: string;
}

/** The report on one quote of a coding. */
export interface QuoteReport {
  /** The path of the quote in the coding. */
  path: Path;
  /** The quote as it is written in the coding. */
  quote: string;
  /** How it was found. */
  status: QuoteStatus;
  /** The place found, if there is exactly one; the first eight, if ambiguous; every place of a mention; empty, if missing. */
  places: Span[];
  /** How many more places an ambiguous quote has; places after the first 1,000 are not counted. */
  more?: number;
  /** The text's own spelling, if it differs from the quote. */
  spelling?: string;
  /** The most similar text, if the quote is missing. */
  closest?: ClosestText;
  /** True if no similar text was searched for, because many quotes are missing. */
  isUnsearched?: true;
  /** The quotes that should replace a missing one, if it has ellipses and the text contains all its parts. */
  parts?: QuotedPart[];
  /** Where the words are in the text, if only the prefix or suffix of a missing quote does not match. */
  around?: UnmatchedContext[];
  /** The first eight places of a mention that is missing because its exclusions exclude all of them. */
  excluded?: Span[];
  /** Other spellings that a mention of every occurrence also marks. */
  otherSpellings?: OtherSpelling[];
  /** The exclusions of a mention that exclude nothing. */
  unusedExclusions?: UnusedExclusion[];
}
