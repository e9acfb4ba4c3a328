import type { CodingRule } from "../rule.ts";

/** Every sentence must have one gloss. */
export const glossCount: CodingRule = {
  code: "coding/gloss-count",
  severity: "error",
  needs: "file",
  title: { en: "Require one gloss for each sentence.", ar: "يجب أن يكون لكل جملة شرح واحد." },
  message: {
    en: "{glosses} glosses for {sentences} sentences: {difference}; by their lengths they diverge at number {number}",
    ar: "عدد الشروح {glosses} وعدد الجمل {sentences}، والفرق {difference}؛ ويبدو من الأطوال أنهما يفترقان عند الرقم {number}",
  },
  why: {
    en: "Glosses are assigned to sentences by order, headings included. If one is missing, every later gloss belongs to the wrong sentence.",
    ar: "تُسند الشروح (ترجمات الجمل للقارئ) إلى الجمل، والعناوين منها، بحسب الترتيب. فإذا نقص واحد صار كل ما بعده لجملة أخرى.",
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
