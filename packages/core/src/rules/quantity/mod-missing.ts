import type { ArticleIndex } from "../../article/article-index.ts";
import type { Evidence } from "../../generated/types.ts";
import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { type Approximator, findApproximators } from "../../reading/approximators.ts";
import type { Rule } from "../rule.ts";

/** A number that the text gives as inexact needs a modifier. */
export const modMissing: Rule = {
  code: "quantity/mod-missing",
  severity: "warning",
  needs: "approximators",
  inPart: true,
  reads: "words",
  title: {
    en: "Require a modifier for a number that the text gives as inexact.",
    ar: "يجب أن يكون محدِّدٌ للعدد الذي يسوقه النص تقريبًا.",
  },
  message: {
    en: "⟦{found}⟧ is next to the number: code mod {expected}, and include the words in the quote",
    ar: "تقترن ⟦{found}⟧ بالعدد: رمّزوا mod بالقيمة {expected} وأدخلوا اللفظ في الاقتباس",
  },
  why: {
    en: "Without its modifier, “about 2.2 billion” becomes exactly 2,200,000,000.",
    ar: "من دون محدِّده يصير «حوالي 2.2 مليار» 2,200,000,000 تمامًا.",
  },
  check(index, report) {
    for (const quantity of index.quantities) {
      if (quantity.mod !== undefined || quantity.basis === "vague") continue;
      const found = quantity.evidence.map((quote) => approximatorAt(index, quote)).find((one) => one !== undefined);
      if (!found) continue;
      const words = index.text.slice(found.start, found.end);
      report(quantity, {
        found: words,
        expected: found.mod,
        near: { start: found.start, end: found.end },
        fix: [{ op: "add", key: "mod", value: found.mod }],
      });
    }
  },
};

const reach = 24;

// In the quote, or directly before it.
function approximatorAt(index: ArticleIndex, quote: Evidence): Approximator | undefined {
  const { text } = index;
  const from = Math.max(0, quote.start - reach);
  const around = findApproximators(text, { span: { start: from, end: quote.end }, vocabulary: textVocabulary(index) });
  return around.find(({ start, end }) => start >= quote.start || text.slice(end, quote.start).trim() === "");
}
