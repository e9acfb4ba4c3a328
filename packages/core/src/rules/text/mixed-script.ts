import { findMixedScriptWords, mayMixScripts } from "../../text/mixed-script-words.ts";
import type { Rule } from "../rule.ts";

/** Words of the text must not mix scripts. */
export const mixedScript: Rule = {
  code: "text/mixed-script",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow words that mix scripts.", ar: "منع كلمات تمزج نظامَي كتابة." },
  message: {
    en: "⟦{found}⟧ mixes letters of {scripts}: check the word against the source of the text",
    ar: "⟦{found}⟧ تمزج حروفًا من أكثر من نظام كتابة ({scriptsAr}): قارن الكلمة بمصدر النص",
  },
  doubts: {
    article: ({ text }) => mayMixScripts(text),
  },
  check({ article, text }, report) {
    for (const { start, end, scripts } of findMixedScriptWords(text)) {
      report(article, {
        at: "text",
        found: text.slice(start, end),
        words: {
          scripts: scripts.join(", "),
          scriptsAr: scripts.map((script) => arabicNames[script] ?? script).join("، "),
        },
        near: { start, end },
      });
    }
  },
};

// The scripts whose letters look alike, and those of the article's languages; the rest keep their Unicode name.
const arabicNames: Readonly<Record<string, string>> = {
  Latin: "لاتيني",
  Greek: "يوناني",
  Cyrillic: "سيريلي",
  Armenian: "أرمني",
  Hebrew: "عبري",
  Arabic: "عربي",
};
