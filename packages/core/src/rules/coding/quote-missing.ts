import type { QuoteReport } from "../../article/quote-report.ts";
import type { CodingRule, Finding } from "../rule.ts";

/** A quote of a coding is in the text. */
export const quoteMissing: CodingRule = {
  code: "coding/quote-missing",
  severity: "error",
  needs: "file",
  title: { en: "A quote is in the text.", ar: "الاقتباس موجود في النص." },
  message: {
    en: "⟦{found}⟧ is not in the text: quote it letter for letter",
    ar: "⟦{found}⟧ ليس في النص: انقلوا كلمات النص حرفًا بحرف",
  },
  why: {
    en: "A quote with a dropped word, another country or another number is no support; likeness only ever suggests, it never accepts.",
    ar: "الاقتباس الذي سقطت منه كلمة أو تبدّل فيه بلد أو عدد لا يسند شيئًا؛ والتشابه يصلح للاقتراح لا للقبول.",
  },
  check({ quotes }, report) {
    for (const { path, quote, status, closest } of quotes) {
      if (status === "missing") report(path, { found: quote, ...suggestion(closest) });
    }
  },
};

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
  en: "the closest text, at {start}–{end}, has the same words in other signs: ⟦{text}⟧; or the prefix or suffix does not fit",
  ar: "أقرب نص، في الموضع {start}–{end}، فيه الكلمات نفسها بعلامات أخرى: ⟦{text}⟧؛ أو أن prefix أو suffix لا يوافق",
};

const leftOut = {
  en: "the closest text, at {start}–{end}, also has ⟦{theirs}⟧, which the quote leaves out: ⟦{text}⟧",
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
