import { type ReanchoredQuote, reanchorArticle } from "../anchor/reanchor-article.ts";
import type { ChangedPart } from "../anchor/sections-beside.ts";
import type { Issue, Locale, Localized, NotChecked } from "../article/issue.ts";
import { type NotListed, withNotListed } from "../article/not-listed.ts";
import type { Article } from "../generated/types.ts";
import { inOrder } from "./issues.ts";
import type { DocumentForm, ValidateOptions } from "./options.ts";
import { readInput } from "./read-input.ts";
import { reanchorIssues } from "./reanchor-issues.ts";
import { refuseMisuse } from "./refuse-misuse.ts";
import { rootIssue } from "./root-issue.ts";
import { shapeCodes } from "./shape-codes.ts";
import { textIssue } from "./text-issue.ts";
import { locatedIn, shapeVerdict, verdictOn } from "./verdict.ts";

/** The result of re-anchoring: the article in the edited text or the issues that prevent it, and how each quote moved. */
export type ReanchorResult = Reanchored | NotReanchored;

/** What re-anchoring reports in either case. */
interface Reanchoring {
  /** How each quote moved, in the order of the given article. */
  quotes: ReanchoredQuote[];
  /** Blocks and glosses whose words changed. */
  parts: ChangedPart[];
  /** What is wrong or doubtful; paths refer to the given article. */
  issues: Issue[];
  /** Rules that could not be checked, and why. */
  notChecked: NotChecked[];
  /** How many more issues of each code there are than `maxIssues`; absent where all are listed. */
  notListed?: NotListed[];
  /** Which form was recognised; absent where the input could not be read. */
  form?: DocumentForm;
}

/** An article whose quotes were all found in the edited text. */
export interface Reanchored extends Reanchoring {
  /** True: `article` is valid and contains every fact of the given article. */
  ok: true;
  /** The article in the edited text. */
  article: Article;
}

/** An article that could not be moved as a whole; no part of it is dropped silently. */
export interface NotReanchored extends Reanchoring {
  /** False: `issues` contains at least one error. */
  ok: false;
}

/**
 * Moves an article to an edited text: it looks for every quote where the surrounding words are now, recomputes spans and
 * digest, and checks all rules. If the words of a fact are gone or occur in several places, `ok` is false.
 * Accepts an object, a string or UTF-8 bytes. Throws TypeError when the text is not a string.
 */
export function reanchor(article: unknown, text: string, options: Omit<ValidateOptions, "text"> = {}): ReanchorResult {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  refuseMisuse(options);
  const locale = options.locale ?? "en";
  const read = readInput(article, options.format ?? "json");
  const failed = (issues: Issue[]): NotReanchored => ({ ok: false, quotes: [], parts: [], issues, notChecked: [] });
  if (!read.ok) return failed(verdictOn(read, options).issues);
  const { form } = read;
  const placed = (issues: readonly Issue[]) => locatedIn(read, inOrder(issues), options);
  const root = rootIssue(read.value, locale) ?? textIssue(text, locale);
  if (form === "coding" || root) return { ...failed(placed([root ?? notAnArticle(locale)])), form };
  const shape = shapeVerdict(read.value, options);
  if (!shape.ok) return { ...failed(placed(shape.issues)), form, ...withNotListed(shape.notListed) };
  const { article: moved, quotes, parts } = reanchorArticle(shape.article, text);
  const own = reanchorIssues(quotes, options);
  if (!moved) return { ok: false, form, quotes, parts, issues: placed(own), notChecked: [] };
  const { locate: _, ...unplaced } = options;
  const checked = verdictOn({ ok: true, value: moved, form: "article", notes: [] }, unplaced);
  const issues = placed([...own, ...checked.issues.map(withoutFix)]);
  const { notChecked, notListed } = checked;
  const report = { form, quotes, parts, issues, notChecked, ...withNotListed(notListed) };
  return checked.ok ? { ok: true, article: moved, ...report } : { ok: false, ...report };
}

// A fix is a patch of the new article, which may not exist.
function withoutFix({ fix, ...issue }: Issue): Issue {
  return issue;
}

function notAnArticle(locale: Locale): Issue {
  return { code: shapeCodes.form.code, severity: "error", path: [], message: aCoding[locale], hint: instead[locale] };
}

const aCoding: Localized = {
  en: "this is a coding, but an article is expected: a coding does not have spans to move",
  ar: "هذا ترميز، والمطلوب مقال: ليس في الترميز مواضع تُنقل",
};

const instead: Localized = {
  en: "anchor the coding in the edited text: visits anchor <coding> --text <text>, or anchor() in code",
  ar: "اربط اقتباسات الترميز بمواضعها في النص المعدَّل: visits anchor <coding> --text <text>، أو الدالة anchor() في الشيفرة",
};
