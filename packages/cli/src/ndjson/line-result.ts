import type { LineVerdict, Locale, ValidateOptions } from "@diplomatic-visits/core";

/** How a line is extracted. */
export interface ExtractWork {
  kind: "extract";
  locale: Locale;
  /** Whether the facts are drafted, or only the text and the envelope. */
  draft: boolean;
  language?: string;
  referenceDate?: string;
}

/** What is done with each line; it can be sent to a worker. */
export type LineWork =
  | { kind: "validate"; locale: Locale; rules: NonNullable<ValidateOptions["rules"]> }
  | { kind: "anchor"; locale: Locale }
  | ExtractWork;

/** The number and the key of a line. */
export type ResultPlace = Pick<LineVerdict, "line" | "key">;

/** What a line came to: a verdict, and with it what was made of the line. */
export interface LineResult extends LineVerdict {
  /** What is doubtful in a page that was extracted. */
  doubts?: { field: string; message: string }[];
  /** The frozen text of a page or a text. */
  text?: string;
  coding?: unknown;
  article?: unknown;
}

/** What a line came to, but for its number and its key. */
export type LineOutcome = Omit<LineResult, keyof ResultPlace>;
