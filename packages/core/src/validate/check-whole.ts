import { withNotListed } from "../article/not-listed.ts";
import type { Article } from "../generated/types.ts";
import { checkRules } from "../rules/check-rules.ts";
import { articleRules } from "../rules/rules.ts";
import { placesAfterFix, type Unfixed } from "./fixed-article.ts";
import { indexFor, type Known } from "./index-of.ts";
import { withProvenFixes } from "./offered-fixes.ts";
import { optionsOf, type ValidateOptions, type ValidationReport } from "./options.ts";
import { otherTextIssue } from "./other-text.ts";
import type { Read } from "./reading.ts";

/** The verdict on an input whose form is known. */
export type WholeResult = ({ ok: true; article: Article } | { ok: false }) & Omit<ValidationReport, "form">;

/** Checks an article, and compares its text with the expected text if one is given. */
export function checkArticle(read: Read, options: ValidateOptions): WholeResult {
  const { value: article, shape } = read;
  const isOwn = shape !== undefined;
  const indexed = indexFor(article, options, { ...read, isOwn });
  const found = wholeResult(indexed, options);
  const unfixed: Unfixed = { options, isOwn, ...(indexed.ok ? { index: indexed.index } : {}) };
  const issues = withProvenFixes(article, found.issues, (fixed, applied) => placesAfterFix(fixed, applied, unfixed));
  const verdict = { ...found, issues };
  const own = (article as Partial<Article> | null)?.text;
  if (options.text === undefined || typeof own !== "string") return verdict;
  const other = otherTextIssue(own, options.text, options);
  if (!other) return verdict;
  const all = [other, ...issues];
  return other.severity === "error"
    ? { ok: false, issues: all, notChecked: verdict.notChecked, ...withNotListed(verdict.notListed) }
    : { ...verdict, issues: all };
}

/** Checks an article: its shape, unless that is already known to be certain, then every rule. */
export function checkWhole(article: unknown, options: ValidateOptions, known: Known): WholeResult {
  return wholeResult(indexFor(article, options, known), options);
}

function wholeResult(indexed: ReturnType<typeof indexFor>, options: ValidateOptions): WholeResult {
  if (!indexed.ok) return { ok: false, issues: indexed.issues, notChecked: [], ...withNotListed(indexed.notListed) };
  const { index } = indexed;
  const { notListed, ...found } = checkRules(articleRules, index, optionsOf(options));
  const isSound = !found.issues.some(({ severity }) => severity === "error");
  const report = { ...found, ...withNotListed(notListed) };
  return isSound ? { ok: true, article: index.article, ...report } : { ok: false, ...report };
}
