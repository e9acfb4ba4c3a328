import type { CodingRule } from "../rule.ts";

/** Every sentence must have one gloss. */
export const glossCount: CodingRule = {
  code: "coding/gloss-count",
  severity: "error",
  needs: "file",
  title: { en: "Require one gloss for each sentence.", ar: "اشتراط ترجمة توضيحية واحدة لكل جملة." },
  message: {
    en: "{glosses} glosses for {sentences} sentences: {difference}; by their lengths they diverge at number {number}",
    ar: "عدد الترجمات التوضيحية {glosses} وعدد الجمل {sentences}، والفرق {difference}؛ ويبدو من الأطوال أنهما يفترقان عند الرقم {number}",
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
