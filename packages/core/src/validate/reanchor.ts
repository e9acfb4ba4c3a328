import { type ReanchoredQuote, reanchorArticle } from "../anchor/reanchor-article.ts";
import type { ChangedPart } from "../anchor/sections-beside.ts";
import type { Issue, Locale, Localized, NotChecked } from "../article/issue.ts";
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

/** What re-anchoring gave: the article in the edited text, or what is in the way; and what became of each quote. */
export type ReanchorResult = Reanchored | NotReanchored;

/** What re-anchoring reports in either case. */
interface Reanchoring {
  /** What became of each quote, in the order of the article given. */
  quotes: ReanchoredQuote[];
  /** Blocks and glosses that belonged to words which changed. */
  parts: ChangedPart[];
  /** What is wrong or doubtful; paths lead into the article given. */
  issues: Issue[];
  /** Rules that could not be checked, and why. */
  notChecked: NotChecked[];
  /** Which form was seen; absent where the input could not be read. */
  form?: DocumentForm;
}

/** An article of which every quote found its place in the edited text. */
export interface Reanchored extends Reanchoring {
  /** True: `article` is valid, and holds every fact of the article given. */
  ok: true;
  /** The article in the edited text. */
  article: Article;
}

/** An article that could not be moved as a whole: nothing of it is left out in silence. */
export interface NotReanchored extends Reanchoring {
  /** False: `issues` holds at least one error. */
  ok: false;
}

/**
 * Moves an article to an edited text: every quote is sought where its surroundings went, spans and digest are computed
 * again, and all rules are checked. A fact whose words are gone, or are in several places, makes the result not ok.
 * Takes an object, a string or UTF-8 bytes. Throws TypeError when the text is not a string.
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
  if (!shape.ok) return { ...failed(placed(shape.issues)), form };
  const { article: moved, quotes, parts } = reanchorArticle(shape.article, text);
  const own = reanchorIssues(quotes, options);
  if (!moved) return { ok: false, form, quotes, parts, issues: placed(own), notChecked: [] };
  const { locate: _, ...unplaced } = options;
  const checked = verdictOn({ ok: true, value: moved, form: "article", notes: [] }, unplaced);
  const issues = placed([...own, ...checked.issues.map(withoutFix)]);
  const report = { form, quotes, parts, issues, notChecked: checked.notChecked };
  return checked.ok ? { ok: true, article: moved, ...report } : { ok: false, ...report };
}

// A fix is a patch of the new article, which may not be there.
function withoutFix({ fix, ...issue }: Issue): Issue {
  return issue;
}

function notAnArticle(locale: Locale): Issue {
  return { code: shapeCodes.form.code, severity: "error", path: [], message: aCoding[locale], hint: instead[locale] };
}

const aCoding: Localized = {
  en: "this is a coding, and an article is due: a coding has no places to move",
  ar: "هذا ترميز، والمطلوب مقال: ليس في الترميز مواضع تُنقل",
};

const instead: Localized = {
  en: "anchor the coding in the edited text: visits anchor <coding> --text <text>, or anchor() in code",
  ar: "اربطوا اقتباسات الترميز بمواضعها في النص المعدَّل: visits anchor <coding> --text <text>، أو الدالة anchor() في الشيفرة",
};
