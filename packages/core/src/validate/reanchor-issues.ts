import type { ReanchoredQuote } from "../anchor/reanchor-article.ts";
import type { Issue, Localized } from "../article/issue.ts";
import type { IssueCode } from "../generated/issue-codes.ts";
import { namedPlaces } from "../inspection/named-places.ts";
import { orthographic } from "../rules/coding/orthographic.ts";
import { quoteAmbiguous } from "../rules/coding/quote-ambiguous.ts";
import { quoteMissing } from "../rules/coding/quote-missing.ts";
import { fill } from "../rules/fill.ts";
import { severityOf } from "../rules/ready-rules.ts";
import type { ValidateOptions } from "./options.ts";

/** The issues of quotes in an edited text: lost and ambiguous quotes are errors, whatever severity the caller sets. */
export function reanchorIssues(quotes: readonly ReanchoredQuote[], options: ValidateOptions): Issue[] {
  const told = new Map<string, number>();
  const most = options.maxIssues ?? 100;
  return quotes.flatMap((one) => {
    const issue = issueOf(one, options);
    const count = told.get(issue?.code ?? "") ?? 0;
    if (!issue || count >= most) return [];
    told.set(issue.code, count + 1);
    return [issue];
  });
}

function issueOf(one: ReanchoredQuote, { locale = "en", rules = {} }: ValidateOptions): Issue | undefined {
  const { status, path, quote, from, places, more = 0, closest, spelling, tier } = one;
  const words = { quote, ...from, count: places.length + more, spelling };
  const named = namedPlaces(places, more);
  const error = (code: IssueCode, message: Localized) =>
    ({ code, severity: "error", path, message: fill(message[locale], { ...words, ...named }), found: quote }) as const;
  if (status === "ambiguous") return { ...error(quoteAmbiguous.code, several), found: places };
  if (status === "lost" && places.length > 0) return error(quoteMissing.code, elsewhere);
  if (status === "lost") {
    if (!closest) return error(quoteMissing.code, gone);
    const { start, end, text, differs } = closest;
    const hint = fill(inPlaceOf[locale], { start, end, text, yours: differs.yours, theirs: differs.text });
    return { ...error(quoteMissing.code, gone), near: { start, end, text }, hint };
  }
  const severity = severityOf(orthographic, rules);
  if (spelling === undefined || tier !== "orthographic" || severity === "off") return undefined;
  return {
    code: orthographic.code,
    severity,
    path,
    message: fill(respelt[locale], words),
    found: quote,
    expected: spelling,
  };
}

const gone: Localized = {
  en: "⟦{quote}⟧, which was at {start}–{end}, is not in the new text: remove the fact, or quote the words that support it now",
  ar: "⟦{quote}⟧ وكان في الموضع {start}–{end} ليس في النص الجديد: احذف المعلومة أو اقتبس ما يسندها الآن",
};

const elsewhere: Localized = {
  en: "⟦{quote}⟧ is no longer where it was, at {start}–{end}; the same words at {places} were there before and are other occurrences: remove the fact, or quote the words that support it now",
  ar: "لم يعد ⟦{quote}⟧ حيث كان، في الموضع {start}–{end}؛ والكلمات نفسها عند {placesAr} كانت هناك من قبل وهي غيرها: احذف المعلومة أو اقتبس ما يسندها الآن",
};

const several: Localized = {
  en: "⟦{quote}⟧, which was at {start}–{end}, can be any of {count} places in the new text, at {places}: the words around it do not identify one",
  ar: "⟦{quote}⟧ وكان في الموضع {start}–{end} قد يكون في النص الجديد أيًّا من المواضع الآتية (عددها {count}): {placesAr}؛ ولا يحسم ما حوله أيها هو",
};

const inPlaceOf: Localized = {
  en: "the closest text, at {start}–{end}, is ⟦{text}⟧: it has ⟦{theirs}⟧ where the quote has ⟦{yours}⟧",
  ar: "أقرب نص، في الموضع {start}–{end}، هو ⟦{text}⟧: فيه ⟦{theirs}⟧ مكان ⟦{yours}⟧ في الاقتباس",
};

const respelt: Localized = {
  en: "the new text spells ⟦{quote}⟧ as ⟦{spelling}⟧",
  ar: "يكتب النص الجديد ⟦{quote}⟧ هكذا: ⟦{spelling}⟧",
};
