import type { Path } from "./path.ts";

/** How grave an issue is: only errors make an input invalid. */
export type Severity = "error" | "warning" | "note";

/** The languages messages are written in. */
export type Locale = "en" | "ar";

/** The same words in every language messages are written in. */
export type Localized = Readonly<Record<Locale, string>>;

/** A step of a JSON Patch (RFC 6902). */
export type PatchStep = { op: "add" | "replace"; path: string; value: unknown } | { op: "remove"; path: string };

/** Something that is wrong or doubtful, with its place and, where there is one, the cure. */
export interface Issue {
  /** Stable code, `group/name`; `visits explain` and the docs have a page for each. */
  code: string;
  severity: Severity;
  /** Where in the input: keys and array places. */
  path: Path;
  message: string;
  expected?: unknown;
  found?: unknown;
  /** The stretch of the text it concerns, or that comes closest: UTF-16 units and the words. */
  near?: { start: number; end: number; text: string };
  hint?: string;
  /** A JSON Patch of the input that cures it, where there is one sure cure. */
  fix?: PatchStep[];
  /** Where in the source, on request: lines and columns from 1, columns in UTF-16 units. */
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/** A law that was not checked, and why: never a guess. */
export interface NotChecked {
  code: string;
  reason: "lexicon" | "outside";
  message: string;
}
