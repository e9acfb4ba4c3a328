import type { ArticleIndex } from "../../article/article-index.ts";
import { isComparable, isWhollySound } from "../../article/sound-index.ts";
import type { Evidence } from "../../generated/types.ts";
import { commonShift } from "../../inspection/common-shift.ts";
import type { Finding } from "../../inspection/finding.ts";
import { movedTo } from "../../inspection/moved-quote.ts";
import { partingOf } from "../../inspection/parting.ts";
import { foldText } from "../../text/fold.ts";
import { marksContradict } from "../../text/vowel-marks.ts";
import type { Rule } from "../rule.ts";

// Finding the fix costs a pass over the text, so only the first findings get one.
const mostFixes = 50;

/** A quote must be the exact text at its span. */
export const quoteMatches: Rule = {
  code: "evidence/quote-matches",
  severity: "error",
  needs: "file",
  title: { en: "Require each quote to be the exact text at its span.", ar: "اشتراط أن يطابق الاقتباس النص في موضعه." },
  message: {
    en: "the quote is not the text at {start}–{end}, which reads ⟦{found}⟧",
    ar: "الاقتباس ليس هو النص في الموضع {start}–{end}، والنص هناك: ⟦{found}⟧",
  },
  doubts: {
    article: (index) => !isWhollySound(index),
  },
  check(index, report) {
    const { text } = index;
    const off = index.supports
      .map(({ evidence }) => evidence)
      .filter((one) => isComparable(index, one) && text.slice(one.start, one.end) !== one.quote);
    const shift = commonShift(text, off);
    for (const [i, evidence] of off.entries()) {
      const { start, end, quote } = evidence;
      const found = text.slice(start, end);
      const { words, ...fix } =
        shift !== undefined ? shifted(shift, off.length) : i < mostFixes ? fixOf(index, evidence, found) : {};
      const finding = { at: "quote", expected: quote, found, words: { ...words, start, end }, near: { start, end } };
      report(evidence, { ...finding, ...fix });
      // report one cause once, not at every quote
      if (shift !== undefined) return;
    }
  },
};

function shifted(shift: number, count: number): Finding {
  const by = shift > 0 ? `+${shift}` : `−${-shift}`;
  return { words: { by, count }, hint: sameDistance };
}

const sameDistance = {
  en: "all {count} quotes that do not match are off by the same distance, {by}: something was added or removed before them; move the article to this text with reanchor(), or take the text that was coded",
  ar: "كل الاقتباسات التي لا تطابق (عددها {count}) منزاحة بالمسافة نفسها {by}: أُضيف قبلها شيء أو حُذف؛ انقل المقال إلى هذا النص بالدالة reanchor() أو خذ النص الذي رُمِّز",
};

function fixOf(index: ArticleIndex, evidence: Evidence, found: string): Finding {
  const parting = partingOf(evidence.quote, found);
  if (isSameWords(evidence.quote, found)) {
    const words = { ...(parting ?? { yours: evidence.quote, theirs: found }) };
    return { words, hint: spelling, fix: [{ op: "replace", key: "quote", value: found }] };
  }
  const moved = movedTo(index, evidence);
  if (moved.fix) return moved;
  return parting ? { words: { ...parting }, hint: otherWords } : {};
}

// Even with all its vowel marks, or as a ligature such as ﷺ, a quote does not vary more in length.
const mostWider = 20;

// Contradicting vowel marks make different words, and a string without letters or digits is not a spelling of a word.
function isSameWords(quote: string, found: string): boolean {
  if (found.length > quote.length * mostWider) return false;
  const folded = foldText(quote, "orthographic");
  return /[\p{L}\p{N}]/u.test(folded) && folded === foldText(found, "orthographic") && !marksContradict(quote, found);
}

const spelling = {
  en: "only the spelling differs: the quote has ⟦{yours}⟧ where the text has ⟦{theirs}⟧; take the spelling of the text",
  ar: "الفرق في الإملاء وحده: في الاقتباس ⟦{yours}⟧ وفي النص ⟦{theirs}⟧؛ خذ إملاء النص",
};

const otherWords = {
  en: "the quote has ⟦{yours}⟧ where the text has ⟦{theirs}⟧; quote the text exactly",
  ar: "في الاقتباس ⟦{yours}⟧ وفي النص ⟦{theirs}⟧؛ انقل النص حرفًا بحرف",
};
