import type { Issue, Locale, Localized, NotChecked } from "../article/issue.ts";
import { type NotListed, withNotListed } from "../article/not-listed.ts";
import type { QuoteReport, QuotesNotListed } from "../article/quote-report.ts";
import type { Article } from "../generated/types.ts";
import type { DocumentForm, ValidateOptions } from "./options.ts";
import { shapeCodes } from "./shape-codes.ts";
import { validate } from "./validate.ts";

/** The result of anchoring: the article or the issues that prevent it, and how each quote was found. */
export type AnchorResult = Anchored | NotAnchored;

/** What anchoring reports in either case. */
interface Anchoring {
  /** How each quote was found. */
  quotes: QuoteReport[];
  /** How many more quotes are missing or ambiguous; absent where all are listed. */
  quotesNotListed?: QuotesNotListed;
  /** What is wrong or doubtful; an error means that there is no article. */
  issues: Issue[];
  /** Rules that could not be checked, and why. */
  notChecked: NotChecked[];
  /** How many more issues of each code there are than `maxIssues`; absent where all are listed. */
  notListed?: NotListed[];
  /** Which form was recognised; absent where the input could not be read. */
  form?: DocumentForm;
}

/** A coding of which every quote was found. */
export interface Anchored extends Anchoring {
  /** True: `article` is sound. */
  ok: true;
  /** The article, with a span for each quote. */
  article: Article;
}

/** A coding that could not be turned into an article. */
export interface NotAnchored extends Anchoring {
  /** False: `issues` contains at least one error. */
  ok: false;
}

/**
 * Turns a coding (quotes) into an article (spans): finds every quote in the text, computes what can be computed, and
 * checks every rule. A quote that is not in the text, apart from typographic and orthographic variants, is never accepted.
 * It accepts only a coding; `reanchor` moves an article to another text. Throws TypeError when the text is not a string.
 */
export function anchor(text: string, coding: unknown, options: Omit<ValidateOptions, "text"> = {}): AnchorResult {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  const result = validate(coding, { ...options, text });
  const { issues, notChecked, quotes = [], quotesNotListed, form } = result;
  const seen = {
    ...{ quotes, notChecked },
    ...(quotesNotListed ? { quotesNotListed } : {}),
    ...(form ? { form } : {}),
    ...withNotListed(result.notListed),
  };
  if (form === "article") return { ok: false, ...seen, issues: [alreadyAnchored(options.locale ?? "en")] };
  return result.ok ? { ok: true, article: result.article, ...seen, issues } : { ok: false, ...seen, issues };
}

function alreadyAnchored(locale: Locale): Issue {
  const { code } = shapeCodes.form;
  return { code, severity: "error", path: [], message: already[locale], hint: instead[locale] };
}

const already: Localized = {
  en: "this is already an article: its quotes have spans",
  ar: "هذا مقال جاهز: لاقتباساته مواضع",
};

const instead: Localized = {
  en: "anchor takes a coding; to move an article to an edited text use reanchor(), or visits anchor <article> --text <text>",
  ar: "يأخذ anchor ترميزًا؛ ولنقل مقال إلى نص معدَّل استعمل reanchor() أو visits anchor <article> --text <text>",
};
