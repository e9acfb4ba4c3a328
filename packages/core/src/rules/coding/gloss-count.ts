import type { CodingRule } from "../rule.ts";

/** There is one gloss for each sentence. */
export const glossCount: CodingRule = {
  code: "coding/gloss-count",
  severity: "error",
  needs: "file",
  title: { en: "There is one gloss for each sentence.", ar: "لكل جملة شرح واحد." },
  message: {
    en: "{glosses} glosses for {sentences} sentences: {difference}; by their lengths the two part ways at number {number}",
    ar: "عدد الشروح {glosses} وعدد الجمل {sentences}، والفرق {difference}؛ ويبدو من الأطوال أنهما يفترقان عند الرقم {number}",
  },
  why: {
    en: "Glosses follow the sentences by their order, headings included; one too few, and all that follow stand with the wrong sentence.",
    ar: "الشرح ترجمة الجملة للقارئ. وتتبع الشروح الجمل، والعناوين منها، بترتيبها؛ فإن نقص واحد صار كل ما بعده عند غير جملته.",
  },
  check({ glosses: mismatches }, report) {
    for (const { language, sentences, glosses, at } of mismatches) {
      const difference = glosses < sentences ? `−${sentences - glosses}` : `+${glosses - sentences}`;
      report(["glosses", language], {
        found: glosses,
        expected: sentences,
        words: { glosses, sentences, difference, number: at + 1 },
      });
    }
  },
};
