import type {
  AuthoredMention,
  AuthoredQuote,
  Issue,
  NotChecked,
  PatchStep,
  QuoteReport,
  Severity,
  Span,
  WordReading,
} from "@diplomatic-visits/core/internal/browser";
import type { SourceFormat } from "../source-format";

/** A document to judge, and its text if it is a coding. */
export interface CheckRequest {
  kind: "check";
  id: number;
  source: string;
  text: string;
  format: SourceFormat;
  locale: "en" | "ar";
}

/** A fix to apply to a document. */
export interface FixRequest {
  kind: "fix";
  id: number;
  source: string;
  format: "json" | "yaml";
  steps: readonly PatchStep[];
}

/** Words of a text to write as quotes. */
export interface PointRequest {
  kind: "point";
  id: number;
  text: string;
  /** The chosen words first, then others among them. */
  spans: readonly Span[];
}

/** Words of a text as quotes. */
export interface PointedQuotes {
  /** Each span as a quote that means only this place; undefined where none does. */
  quotes: readonly (AuthoredQuote | undefined)[];
  /** The first span as a mention that means only this place. */
  mention: AuthoredMention | undefined;
  /** The sentence that the first span begins in. */
  sentence: Span | undefined;
}

/** A request of the page to the worker. */
export type Request = CheckRequest | FixRequest | PointRequest;

/** An issue as the page shows it. */
export interface ShownIssue extends Omit<Issue, "path" | "expected" | "found"> {
  /** JSON Pointer of the place. */
  pointer: string;
}

/** A quote with the result of its search, as the page shows it. */
export interface ShownQuote extends Omit<QuoteReport, "path"> {
  pointer: string;
  /** Its location in the coding. */
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The verdict on a document, or on all lines of NDJSON. */
export interface Verdict {
  /** `empty`: there is nothing to check. */
  state: "valid" | "invalid" | "empty";
  form?: "article" | "coding";
  issues: ShownIssue[];
  notChecked: NotChecked[];
  quotes: ShownQuote[];
  /** How many more issues of each severity, and how many more quotes, there are than listed. */
  unlisted?: { issues: Record<Severity, number>; quotes: number };
  /** The counts of a valid article. */
  facts: number;
  exactQuotes: number;
  /** The number of NDJSON documents, and whether all of them were judged. */
  lines?: { judged: number; valid: number; all: number };
  /** The valid article as JSON. */
  article?: string;
  /** What the words of its facts are read as, by the key of the fact. */
  readings?: [key: string, readings: WordReading[]][];
  milliseconds: number;
}

/** An answer of the worker. */
export type Answer =
  | { kind: "check"; id: number; verdict: Verdict }
  | { kind: "fix"; id: number; source: string | undefined }
  | { kind: "point"; id: number; pointed: PointedQuotes }
  | { kind: "fault"; id: number; message: string };
