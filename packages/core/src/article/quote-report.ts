import type { Path } from "./path.ts";

/** How a quote was found: letter for letter, after typographic or orthographic variants were folded, in several places, or not. */
export type QuoteStatus = "exact" | "typographic" | "orthographic" | "ambiguous" | "missing";

/** A place in the text: UTF-16 units, half-open. */
export interface Place {
  /** Where it begins, inclusive. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

/** The stretch in which a quote and the text differ. */
export interface Difference {
  /** The words of the quote. */
  yours: string;
  /** The words of the text. */
  text: string;
}

/** The text that comes closest to a quote that is not in it. */
export interface Closest extends Place {
  /** The text at that place. */
  text: string;
  /** Where the two part ways. */
  differs: Difference;
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
  places: Place[];
  /** The source's own spelling, when it differs from the quote. */
  spelling?: string;
  /** What comes closest, when missing. */
  closest?: Closest;
}
