import type { Issue } from "../article/issue.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Article } from "../generated/types.ts";
import type { ValidateOptions } from "./options.ts";
import { validate } from "./validate.ts";

/** What anchoring gave: the article, or what stands in its way; and what became of each quote. */
export type AnchorResult = Anchored | NotAnchored;

/** What anchoring tells in either case. */
interface Anchoring {
  /** What became of each quote. */
  quotes: QuoteReport[];
  /** What is wrong or doubtful; an error stands in the way. */
  issues: Issue[];
}

/** A coding of which every quote was found. */
export interface Anchored extends Anchoring {
  /** True: `article` is sound. */
  ok: true;
  /** The article, with a span for each quote. */
  article: Article;
}

/** A coding that became no article. */
export interface NotAnchored extends Anchoring {
  /** False: `issues` holds at least one error. */
  ok: false;
}

/**
 * Turns a coding (quotes) into an article (spans): finds every quote in the text, computes what can be computed, and
 * checks every law. A quote that is not in the text, typographic and orthographic variants aside, is never accepted.
 * Throws TypeError when the text is not a string.
 */
export function anchor(text: string, coding: unknown, options: Omit<ValidateOptions, "text"> = {}): AnchorResult {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  const result = validate(coding, { ...options, text });
  const { issues, quotes = [] } = result;
  return result.ok ? { ok: true, article: result.article, quotes, issues } : { ok: false, quotes, issues };
}
