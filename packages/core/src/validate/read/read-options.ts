import { limits } from "../../schema/limits.ts";
import type { ReadIssue } from "./read-issue.ts";
import type { SourceDocument } from "./source-document.ts";

/** How much the reader takes in. */
export interface ReadLimits {
  /** Bytes of the input as UTF-8. */
  maxBytes: number;
  /** Levels of nested objects and lists. */
  maxDepth: number;
}

/** The limits of the format. */
export const readLimits: ReadLimits = { maxBytes: limits.inputBytes, maxDepth: limits.depth };

/** How to read; what is left out is as the format has it. */
export interface ReadOptions {
  limits?: Partial<ReadLimits>;
}

/** The most faults told of one input; a syntax error comes on top. */
export const maxReadIssues = 20;

/** What was read: the value with remarks, or why there is none. */
export type ReadResult<Extra = unknown> =
  | ({ ok: true; value: unknown; notes: ReadIssue[] } & Extra)
  | { ok: false; issues: ReadIssue[] };

/** What was read from a source that has lines and columns. */
export type SourceResult = ReadResult<{ document: SourceDocument }>;
