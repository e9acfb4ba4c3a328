import type { Issue } from "../article/issue.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Article } from "../generated/types.ts";
import type { ValidateOptions } from "./options.ts";
import { validate } from "./validate.ts";

/** What anchoring gave: the article, or what stands in its way; and what became of each quote. */
export type AnchorResult =
  | { ok: true; article: Article; quotes: QuoteReport[]; issues: Issue[] }
  | { ok: false; quotes: QuoteReport[]; issues: Issue[] };

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
