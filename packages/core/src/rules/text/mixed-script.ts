import { findMixedScriptWords } from "../../text/mixed-script-words.ts";
import type { Rule } from "../rule.ts";

/** No word of the text mixes scripts. */
export const mixedScript: Rule = {
  code: "text/mixed-script",
  severity: "warning",
  needs: "file",
  title: { en: "No word of the text mixes scripts.", ar: "لا كلمة في النص تمزج خطين." },
  message: {
    en: "⟦{found}⟧ mixes letters of {scripts}: check the word against the source of the text",
    ar: "⟦{found}⟧ تمزج حروف {scripts}: قارن الكلمة بمصدر النص",
  },
  why: {
    en: "A Latin name with one Cyrillic letter looks right and is found by no search; it comes from a keyboard or from somebody who wants to deceive.",
    ar: "الاسم اللاتيني الذي فيه حرف كيريلي واحد يبدو سليمًا ولا يعثر عليه بحث؛ ومصدره لوحة مفاتيح أو من يريد الخداع.",
  },
  check({ article, text }, report) {
    for (const { start, end, scripts } of findMixedScriptWords(text)) {
      report(article, {
        at: "text",
        found: text.slice(start, end),
        words: { scripts: scripts.join(", ") },
        near: { start, end },
      });
    }
  },
};
