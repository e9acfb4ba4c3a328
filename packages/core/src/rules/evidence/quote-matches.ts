import type { ArticleIndex } from "../../article/article-index.ts";
import type { Evidence } from "../../generated/types.ts";
import { foldText } from "../../text/fold.ts";
import type { Finding, Rule } from "../rule.ts";
import { isComparable, movedTo } from "./moved-quote.ts";
import { partingOf } from "./parting.ts";

// Finding the cure costs a pass over the text: the first findings get it, a document full of them does not.
const mostCures = 50;

/** A quote is the exact text at its span. */
export const quoteMatches: Rule = {
  code: "evidence/quote-matches",
  severity: "error",
  needs: "file",
  title: { en: "A quote is the exact text at its span.", ar: "الاقتباس هو النص نفسه في موضعه." },
  message: {
    en: "the quote is not the text at {start}–{end}, which reads ⟦{found}⟧",
    ar: "الاقتباس ليس هو النص في الموضع {start}–{end}، والنص هناك: ⟦{found}⟧",
  },
  why: {
    en: "A fact is worth as much as the words that support it; one letter off, and nobody can find them again.",
    ar: "قيمة الواقعة من قيمة الكلمات التي تسندها؛ وبفارق حرف واحد لا يجدها أحد.",
  },
  check(index, report) {
    let cures = 0;
    for (const { evidence } of index.supports) {
      if (!isComparable(index, evidence)) continue;
      const { start, end, quote } = evidence;
      const found = index.text.slice(start, end);
      if (found === quote) continue;
      const { words, ...cure } = cures++ < mostCures ? cureOf(index, evidence, found) : {};
      report(evidence, {
        at: "quote",
        expected: quote,
        found,
        words: { ...words, start, end },
        near: { start, end },
        ...cure,
      });
    }
  },
};

function cureOf(index: ArticleIndex, evidence: Evidence, found: string): Finding {
  const parting = partingOf(evidence.quote, found);
  if (foldText(evidence.quote, "orthographic") === foldText(found, "orthographic")) {
    const words = { ...(parting ?? { yours: evidence.quote, theirs: found }) };
    return { words, hint: spelling, fix: [{ op: "replace", key: "quote", value: found }] };
  }
  const moved = movedTo(index, evidence);
  if (moved.fix) return moved;
  return parting ? { words: { ...parting }, hint: otherWords } : {};
}

const spelling = {
  en: "only the spelling differs: the quote has ⟦{yours}⟧ where the text has ⟦{theirs}⟧; take the spelling of the text",
  ar: "الفرق في الإملاء وحده: في الاقتباس ⟦{yours}⟧ وفي النص ⟦{theirs}⟧؛ خذوا إملاء النص",
};

const otherWords = {
  en: "the quote has ⟦{yours}⟧ where the text has ⟦{theirs}⟧; quote the text letter for letter",
  ar: "في الاقتباس ⟦{yours}⟧ وفي النص ⟦{theirs}⟧؛ انقلوا النص حرفًا بحرف",
};
