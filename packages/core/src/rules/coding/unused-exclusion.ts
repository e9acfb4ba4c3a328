import type { SpanInContext } from "../../article/quote-report.ts";
import type { CodingRule } from "../rule.ts";

/** An exclusion of a mention must exclude a place. */
export const unusedExclusion: CodingRule = {
  code: "coding/unused-exclusion",
  severity: "warning",
  needs: "file",
  title: { en: "Disallow exclusions that exclude nothing.", ar: "منع استثناء لا يستثني أي موضع." },
  message: {
    en: "this exclusion does not match any occurrence of ⟦{quote}⟧, so all of them are marked: {places}",
    ar: "لا يوافق هذا الاستثناء أي موضع من مواضع ⟦{quote}⟧، فتُعلَّم كلها: {places}",
  },
  check({ quotes }, report) {
    for (const { path, quote, unusedExclusions = [] } of quotes) {
      for (const { index, places } of unusedExclusions) {
        report([...path, "not", index], { words: { quote, places: places.map(shown).join(", ") }, hint: copyContext });
      }
    }
  },
};

// The place in its context reads the same in every language.
function shown({ start, end, before, after }: SpanInContext): string {
  return `${start}–${end} ⟦${before}⟧ … ⟦${after}⟧`;
}

const copyContext = {
  en: "copy the words before or after the place from the text, or remove the exclusion",
  ar: "انقل من النص الكلمات التي تسبق الموضع أو تليه، أو احذف الاستثناء",
};
