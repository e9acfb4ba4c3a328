import type { ArticleIndex } from "../article/article-index.ts";
import { withNotListed } from "../article/not-listed.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article } from "../generated/types.ts";
import { checkRules } from "../rules/check-rules.ts";
import { articleRules } from "../rules/rules.ts";
import { ArticleSchema } from "../schema/article.ts";
import type { Schema } from "../schema/node.ts";
import { parseShape } from "../schema/shape-faults.ts";
import { type CertainShape, certainShape, indexOfCertain } from "./certain-shape.ts";
import { withProvenFixes } from "./offered-fixes.ts";
import { optionsOf, type ValidateOptions, type ValidationReport } from "./options.ts";
import { otherTextIssue } from "./other-text.ts";
import type { Read } from "./reading.ts";
import { shapeCodes } from "./shape-codes.ts";
import { type ShapeIssues, shapeIssues } from "./shape-issues.ts";

/** The verdict on an input whose form is known. */
export type WholeResult = ({ ok: true; article: Article } | { ok: false }) & Omit<ValidationReport, "form">;

/** Checks an article, and compares its text with the expected text if one is given. */
export function checkArticle({ value: article, shape }: Read, options: ValidateOptions): WholeResult {
  const found = checkWhole(article, options, shape);
  const issues = withProvenFixes(article, found.issues, (fixed) => checkWhole(fixed, options).issues);
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

/**
 * Checks an article: its shape, unless that is already known to be certain, then every rule. An article with a known shape must
 * not contain an object twice, and may become part of the result.
 */
export function checkWhole(article: unknown, options: ValidateOptions, read?: CertainShape): WholeResult {
  const shape = read ?? certainShape(article);
  if (shape?.form === "article") return checkIndex(indexOfCertain(article, shape, read !== undefined), options);
  const parsed = checkShape(ArticleSchema, article, options);
  if (!parsed.ok) return { ok: false, issues: parsed.issues, notChecked: [], ...withNotListed(parsed.notListed) };
  return checkIndex(indexArticle(parsed.value as Article), options);
}

function checkIndex(index: ArticleIndex, options: ValidateOptions): WholeResult {
  const { notListed, ...found } = checkRules(articleRules, index, optionsOf(options));
  const isSound = !found.issues.some(({ severity }) => severity === "error");
  const report = { ...found, ...withNotListed(notListed) };
  return isSound ? { ok: true, article: index.article, ...report } : { ok: false, ...report };
}

const codesOfShape = Object.keys(shapeCodes).length;

/** Checks the shape of an input against a schema. */
export function checkShape(
  schema: Schema,
  input: unknown,
  { locale = "en", maxIssues = 100 }: ValidateOptions,
): { ok: true; value: unknown } | ({ ok: false } & ShapeIssues) {
  // So many faults of all codes that more than `maxIssues` of some code are found.
  const parsed = parseShape(schema, input, maxIssues * codesOfShape);
  if (parsed.ok) return parsed;
  const { issues, notListed } = shapeIssues(parsed.issues, { schema, input, locale, most: maxIssues });
  return {
    ok: false,
    issues,
    notListed: parsed.isCut ? notListed.map((one) => ({ ...one, orMore: true })) : notListed,
  };
}
