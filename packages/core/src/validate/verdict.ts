import { anchorCoding } from "../anchor/anchor-coding.ts";
import { indexArticle } from "../article/article-index.ts";
import type { Issue } from "../article/issue.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Article, Coding } from "../generated/types.ts";
import { type CheckOptions, checkCodingRules, checkRules } from "../rules/check-rules.ts";
import { codingRules, rules } from "../rules/rules.ts";
import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import type { Schema } from "../schema/node.ts";
import { authoredPath } from "./authored-path.ts";
import { fromReadIssue, inOrder, located } from "./issues.ts";
import type { Report, Result, ValidateOptions } from "./options.ts";
import { otherHashIssue, otherTextIssue } from "./other-text.ts";
import type { Read, Unread } from "./reading.ts";
import { rootIssue } from "./root-issue.ts";
import { shapeIssues } from "./shape-issues.ts";
import { sourceFaults } from "./source-faults.ts";
import { textIssue } from "./text-issue.ts";

/** The verdict on what was read: its shape, then every law; or why it could not be read. */
export function verdictOn(read: Read | Unread, options: ValidateOptions): Result {
  const locale = options.locale ?? "en";
  if (!read.ok) return { ok: false, issues: read.issues.map((issue) => fromReadIssue(issue, locale)), notChecked: [] };
  const root = rootIssue(read.value, locale);
  if (root) return { ok: false, issues: [root], notChecked: [] };
  const checked = read.form === "coding" ? checkCoding(read, options) : checkArticle(read, options);
  const notes = read.notes.map((issue) => fromReadIssue(issue, locale));
  const issues = inOrder([...notes, ...checked.issues]);
  return { ...checked, form: read.form, issues: locatedIn(read, issues, options) };
}

/** Issues with their places in the source that was read, if the caller asks for them. */
export function locatedIn({ document }: Read, issues: Issue[], { locate }: ValidateOptions): Issue[] {
  return locate && document ? located(issues, document) : issues;
}

/** The shape of an article alone: the article, or what is wrong with its shape. */
export function shapeVerdict(
  value: unknown,
  options: ValidateOptions,
): { ok: true; article: Article } | { ok: false; issues: Issue[] } {
  const shape = shapeOf(ArticleSchema, value, options);
  return shape.ok ? { ok: true, article: shape.value as Article } : shape;
}

function optionsOf({ locale = "en", rules: grades = {}, maxIssues = 100 }: ValidateOptions): CheckOptions {
  return { locale, grades, most: maxIssues };
}

type Verdict = ({ ok: true; article: Article } | { ok: false }) & Omit<Report, "form">;

function checkArticle({ value }: Read, options: ValidateOptions): Verdict {
  const shape = shapeOf(ArticleSchema, value, options);
  if (!shape.ok) return { ok: false, issues: shape.issues, notChecked: [] };
  const article = shape.value as Article;
  const other = options.text === undefined ? undefined : otherTextIssue(article.text, options.text, options);
  const verdict = checkLaws(article, options);
  if (!other) return verdict;
  const { notChecked } = verdict;
  const issues = [other, ...verdict.issues];
  return other.severity === "error" ? { ok: false, issues, notChecked } : { ...verdict, issues };
}

function checkLaws(article: Article, options: ValidateOptions): Verdict {
  const { issues, notChecked } = checkRules(rules, indexArticle(article), optionsOf(options));
  return isSound(issues) ? { ok: true, article, issues, notChecked } : { ok: false, issues, notChecked };
}

function checkCoding(read: Read, options: ValidateOptions): Verdict {
  const locale = options.locale ?? "en";
  const fault = textIssue(options.text, locale);
  if (fault) return { ok: false, issues: [fault], notChecked: [] };
  const shape = shapeOf(CodingSchema, read.value, options);
  const faults = sourceFaults(read, shape.ok ? [] : shape.issues);
  if (!shape.ok) {
    const issues = checkCodingRules(
      codingRules,
      { quotes: [], glosses: [], document: faults.document },
      optionsOf(options),
    );
    return { ok: false, issues: [...issues, ...faults.rest], notChecked: [] };
  }
  const text = options.text ?? "";
  const coding = shape.value as Coding;
  const { article, quotes, glosses } = anchorCoding(text, coding);
  const unplaced = (): [number, number] => [quotes.filter(isUnplaced).length, quotes.length];
  const other = otherHashIssue(coding, { text, options, unplaced });
  // in another text quotes are missing because of that: the cause is told alone
  if (other?.severity === "error") return { ok: false, issues: [other], notChecked: [], quotes };
  const inQuotes = checkCodingRules(codingRules, { quotes, glosses }, optionsOf(options));
  const found = other ? [other, ...inQuotes] : inQuotes;
  if (!article) return { ok: false, issues: found, notChecked: [], quotes };
  const grown = shapeOf(ArticleSchema, article, options);
  const laws = grown.ok
    ? checkLaws(grown.value as Article, options)
    : { ok: false as const, issues: grown.issues, notChecked: [] };
  const issues = [
    ...found,
    ...laws.issues.map((issue) => ({ ...issue, path: authoredPath(issue.path) })).map(withoutFix),
  ];
  return laws.ok && isSound(found)
    ? { ...laws, issues, quotes }
    : { ok: false, issues, notChecked: laws.notChecked, quotes };
}

function isUnplaced({ status }: QuoteReport): boolean {
  return status === "missing" || status === "ambiguous";
}

// A cure is a patch of the article; the coding it came from has other places.
function withoutFix({ fix, ...issue }: Issue): Issue {
  return issue;
}

function isSound(issues: readonly Issue[]): boolean {
  return !issues.some(({ severity }) => severity === "error");
}

function shapeOf(
  schema: Schema,
  input: unknown,
  { locale = "en", maxIssues = 100 }: ValidateOptions,
): { ok: true; value: unknown } | { ok: false; issues: Issue[] } {
  const parsed = (schema as typeof ArticleSchema).safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: shapeIssues(parsed.error.issues, { schema, input, locale, most: maxIssues }) };
}
