import type { Path } from "../../article/path.ts";
import type { QuotedPart, QuoteReport } from "../../article/quote-report.ts";
import type { Finding } from "../../inspection/finding.ts";
import type { CodingRule } from "../rule.ts";

/** A quote of a coding must be in the text. */
export const quoteMissing: CodingRule = {
  code: "coding/quote-missing",
  severity: "error",
  needs: "file",
  title: { en: "Require quotes to be in the text.", ar: "اشتراط ورود الاقتباس في النص." },
  message: {
    en: "⟦{found}⟧ is not in the text: copy the words exactly",
    ar: "⟦{found}⟧ ليس في النص: انقل كلمات النص حرفًا بحرف",
  },
  check({ quotes }, report) {
    for (const { path, quote, status, closest, isUnsearched, parts, around, excluded } of quotes) {
      if (status !== "missing" || around || excluded) continue;
      report(path, {
        found: quote,
        ...(parts ? inParts(parts, isInList(path)) : isUnsearched ? {} : suggestion(closest)),
      });
    }
  },
};

// Only the evidence of a fact may have several quotes; a mention, a title or a cue is one quote.
function isInList(path: Path): boolean {
  const key = path.findLast((one) => typeof one === "string");
  return key === "quote" && !path.includes("mentions") && path[0] !== "blocks";
}

function inParts(parts: readonly QuotedPart[], isList: boolean): Finding {
  const [first] = parts;
  const places = parts.map(({ start, end, text }) => `⟦${text}⟧ (${start}–${end})`);
  const quotes = `[${parts.map(({ text }) => JSON.stringify(text)).join(", ")}]`;
  const words = { parts: places.join(", "), partsAr: places.join("، "), quotes };
  return { ...(first ? { near: first } : {}), words, hint: isList ? omitted : omittedInOne };
}

function suggestion(closest: QuoteReport["closest"]): Finding {
  if (!closest) return { hint: nothingClose };
  const { start, end, text, differs } = closest;
  const near = { start, end, text };
  const words = { start, end, text, yours: differs.yours, theirs: differs.text };
  if (differs.yours === "" && differs.text === "") return { near, words, hint: otherSigns };
  if (differs.yours === "") return { near, words, hint: leftOut };
  if (differs.text === "") return { near, words, hint: addedTo };
  return { near, words, hint: inPlaceOf };
}

const nothingClose = {
  en: "nothing in the text comes close to it: is it from another text, or a translation?",
  ar: "لا شيء في النص يقاربه: أهو من نص آخر أم ترجمة؟",
};

const otherSigns = {
  en: "the closest text, at {start}–{end}, has the same words in other signs: ⟦{text}⟧",
  ar: "أقرب نص، في الموضع {start}–{end}، فيه الكلمات نفسها بعلامات أخرى: ⟦{text}⟧",
};

const omitted = {
  en: "the ellipses are not in the text, but all the parts are: {parts}; write them as separate quotes: ⟦quote: {quotes}⟧",
  ar: "علامات الحذف ليست في النص، وكل الأجزاء فيه: {partsAr}؛ اكتبها اقتباسات منفصلة: ⟦quote: {quotes}⟧",
};

const omittedInOne = {
  en: "the ellipses are not in the text, but all the parts are: {parts}; one quote is expected here, so use one of them",
  ar: "علامات الحذف ليست في النص، وكل الأجزاء فيه: {partsAr}؛ والمطلوب هنا اقتباس واحد، فخذ أحدها",
};

const leftOut = {
  en: "the closest text, at {start}–{end}, also has ⟦{theirs}⟧, which the quote omits: ⟦{text}⟧",
  ar: "أقرب نص، في الموضع {start}–{end}، فيه أيضًا ⟦{theirs}⟧ وقد سقط من الاقتباس: ⟦{text}⟧",
};

const addedTo = {
  en: "the closest text, at {start}–{end}, does not have ⟦{yours}⟧: ⟦{text}⟧",
  ar: "أقرب نص، في الموضع {start}–{end}، ليس فيه ⟦{yours}⟧: ⟦{text}⟧",
};

const inPlaceOf = {
  en: "the closest text, at {start}–{end}, has ⟦{theirs}⟧ where the quote has ⟦{yours}⟧: ⟦{text}⟧",
  ar: "أقرب نص، في الموضع {start}–{end}، فيه ⟦{theirs}⟧ مكان ⟦{yours}⟧ في الاقتباس: ⟦{text}⟧",
};
