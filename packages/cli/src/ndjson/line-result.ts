import type { LineVerdict, Locale, ValidateOptions } from "@diplomatic-visits/core";
import type { LineIdentity } from "@diplomatic-visits/core/internal";

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

/** What a line came to: a verdict, and with it what was made of the line. */
export interface LineResult extends LineVerdict {
  /** What is doubtful in a page that was extracted. */
  doubts?: { field: string; message: string }[];
  /** The language of a text that was drafted in part or not at all, and what was not looked for. */
  language?: { tag: string; missing: string[]; message: string };
  /** The frozen text of a page or a text. */
  text?: string;
  coding?: unknown;
  article?: unknown;
}

/** What a line came to, but for its number and its key. */
export type LineOutcome = Omit<LineResult, keyof LineIdentity>;
