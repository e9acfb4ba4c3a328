import { limits } from "../../schema/limits.ts";
import type { ReadIssue } from "./read-issue.ts";
import type { SourceDocument } from "./source-document.ts";

/** The limits of the reader. */
export interface ReadLimits {
  /** Bytes of the input as UTF-8. */
  maxBytes: number;
  /** Levels of nested objects and lists. */
  maxDepth: number;
  /** Objects and lists of the input. */
  maxParts: number;
}

/** The limits of the format. */
export const readLimits: ReadLimits = {
  maxBytes: limits.inputBytes,
  maxDepth: limits.depth,
  maxParts: limits.inputParts,
};

/** How to read; omitted limits are those of the format. */
export interface StrictReadOptions {
  limits?: Partial<ReadLimits>;
}

/** The maximum number of faults reported for one input; a syntax error is extra. */
export const maxReadIssues = 20;

/** The result of reading: the value with notes, or why it could not be read. */
export type ReadResult<Extra = unknown> =
  | ({ ok: true; value: unknown; notes: ReadIssue[] } & Extra)
  | { ok: false; issues: ReadIssue[] };

/** The result of reading a source that has lines and columns. */
export type SourceResult = ReadResult<{ document: SourceDocument }>;
