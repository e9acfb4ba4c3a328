import type { ClosestText, SpanInContext } from "../article/quote-report.ts";

/** A quote that took the spelling of the text. */
export interface RepairedQuote {
  /** JSON Pointer of the quote in the coding as given. */
  pointer: string;
  /** The quote as it was. */
  from: string;
  /** The words of the text, letter for letter. */
  to: string;
  /** What was folded to find it; an orthographic variant deserves a look. */
  tier: "typographic" | "orthographic";
}

/** A quote that names no place in the text, or several. */
export interface UnanchoredQuote {
  /** JSON Pointer of the quote in the coding as given. */
  pointer: string;
  /** The quote as it is. */
  quote: string;
  /** Whether it is nowhere, or in several places. */
  status: "missing" | "ambiguous";
  /** What the text has at the nearest place; only ever a suggestion, and sought for the first fifty missing quotes. */
  closest?: ClosestText;
  /** Where the words stand: all places of an ambiguous quote, or those that its prefix and suffix do not fit. */
  places: SpanInContext[];
}

/** A part of a coding that has no place in it, such as an unknown field, and was left out. */
export interface OmittedPart {
  /** JSON Pointer of the part in the coding as given. */
  pointer: string;
  /** The field that did not fit, where the part would say something else without it, such as `negated`. */
  because?: string;
}
