import type { IssueCode } from "../generated/issue-codes.ts";
import type { LexiconPart } from "../languages/lexicon.ts";
import type { Path } from "./path.ts";

/** How severe an issue is: only errors make an input invalid. */
export type Severity = "error" | "warning" | "note";

/** The languages messages are written in. */
export type Locale = "en" | "ar";

/** The same words in every language messages are written in. */
export type Localized = Readonly<Record<Locale, string>>;

/** A step of a JSON Patch (RFC 6902). */
export interface PatchStep {
  /** What to do at the place. */
  op: "add" | "replace" | "remove";
  /** JSON Pointer of the place in the input. */
  path: string;
  /** The new value; absent for remove. */
  value?: unknown;
}

/** A stretch of the text with its words. */
export interface Excerpt {
  /** Where it begins: UTF-16 units, inclusive. */
  start: number;
  /** Where it ends: UTF-16 units, exclusive. */
  end: number;
  /** The words there; of more than 200 units the first ones, with "…". */
  text: string;
}

/** Something that is wrong or doubtful, with its place and, if there is one, the fix. */
export interface Issue {
  /** Stable code, `group/name`; `visits explain` and the docs have a page for each. */
  code: IssueCode;
  /** The severity; a caller may override that of a rule. */
  severity: Severity;
  /** Where in the input: keys and array indexes. */
  path: Path;
  /** What is wrong and what to do, in the requested language. */
  message: string;
  /** The expected value; a long string is cut at 200 units. */
  expected?: unknown;
  /** The value found; a long string is cut at 200 units. */
  found?: unknown;
  /** The passage of the text it concerns, or the most similar one: UTF-16 units and the words. */
  near?: Excerpt;
  /** How to fix it. */
  hint?: string;
  /** A JSON Patch of the input that fixes it, if there is exactly one certain fix. */
  fix?: PatchStep[];
  /** Line in the source where it begins, from 1; only on request. */
  line?: number;
  /** Column where it begins, from 1, in UTF-16 units. */
  column?: number;
  /** Line where it ends. */
  endLine?: number;
  /** Column after its last unit. */
  endColumn?: number;
}

/** A rule that was not checked, and why; a rule never guesses. */
export interface NotChecked {
  /** The code of the rule. */
  code: string;
  /**
   * `lexicon`: the lexicon of the text's language lacks a part or, on a page, is not loaded; `outside`: it needs knowledge from
   * outside; `depth`: the coding does not cover what it looks at.
   */
  reason: "lexicon" | "outside" | "depth";
  /** The language, and the parts that its lexicon lacks. */
  missing?: { language: string; parts: readonly LexiconPart[] };
  /** The same, in the requested language. */
  message: string;
}
