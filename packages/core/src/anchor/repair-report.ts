import type { ClosestText, SpanInContext } from "../article/quote-report.ts";

/** A quote that took the spelling of the text. */
export interface RepairedQuote {
  /** JSON Pointer of the quote in the coding as given. */
  pointer: string;
  /** The original quote. */
  from: string;
  /** The exact words of the text. */
  to: string;
  /** The folding that found it; review orthographic variants. */
  tier: "typographic" | "orthographic";
}

/** A quote that matches no place in the text, or several. */
export interface UnanchoredQuote {
  /** JSON Pointer of the quote in the coding as given. */
  pointer: string;
  /** The quote as it is. */
  quote: string;
  /** Whether it is nowhere, or in several places. */
  status: "missing" | "ambiguous";
  /** The closest text, as a suggestion only; searched for the first fifty missing quotes at most. */
  closest?: ClosestText;
  /** True if no similar text was searched for, because many quotes are missing. */
  isUnsearched?: true;
  /** The first eight places of the words: those of an ambiguous quote, or those that do not match its prefix and suffix. */
  places: SpanInContext[];
  /** How many more places there are. */
  more?: number;
}

/** A part that does not belong in a coding, such as an unknown field, and was omitted. */
export interface OmittedPart {
  /** JSON Pointer of the part in the coding as given. */
  pointer: string;
  /** The field that did not fit, if the part would mean something else without it, such as `negated`. */
  because?: string;
}
