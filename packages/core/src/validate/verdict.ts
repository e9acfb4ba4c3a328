import type { Issue } from "../article/issue.ts";
import type { Article } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { checkCoding } from "./check-coding.ts";
import { checkShape } from "./check-shape.ts";
import { checkArticle } from "./check-whole.ts";
import { fromReadIssue, inOrder, located } from "./issues.ts";
import { optionsOf, type ValidateOptions, type ValidationResult } from "./options.ts";
import type { Read, Unread } from "./reading.ts";
import { rootIssue } from "./root-issue.ts";
import type { ShapeIssues } from "./shape-issues.ts";
import { textFaults } from "./text-faults.ts";

/** The verdict on what was read: its shape, then every rule; or why it could not be read. */
export function verdictOn(read: Read | Unread, options: ValidateOptions): ValidationResult {
  const locale = options.locale ?? "en";
  if (!read.ok) return unread(read, options);
  const root = rootIssue(read.value, locale);
  if (root) return { ok: false, issues: [root], notChecked: [] };
  const checked = read.form === "coding" ? checkCoding(read, options) : checkArticle(read, options);
  const notes = read.notes.map((issue) => fromReadIssue(issue, locale));
  const issues = inOrder([...notes, ...checked.issues]);
  return { ...checked, form: read.form, issues: locatedIn(read, issues, options) };
}

// The faults of the text can be reported even if the coding cannot be read.
function unread({ issues }: Unread, options: ValidateOptions): ValidationResult {
  const checking = optionsOf(options);
  const ofText = options.text === undefined ? [] : textFaults(options.text, checking);
  return {
    ok: false,
    issues: [...ofText, ...issues.map((issue) => fromReadIssue(issue, checking.locale))],
    notChecked: [],
  };
}

/** Issues with their places in the source, if the caller asks for them. */
export function locatedIn({ document }: Read, issues: Issue[], { locate }: ValidateOptions): Issue[] {
  return locate && document ? located(issues, document) : issues;
}

/** Checks only the shape of an article: returns the article or the issues of its shape. */
export function shapeVerdict(
  value: unknown,
  options: ValidateOptions,
): { ok: true; article: Article } | ({ ok: false } & ShapeIssues) {
  const shape = checkShape(ArticleSchema, value, options);
  return shape.ok ? { ok: true, article: shape.value as Article } : shape;
}
