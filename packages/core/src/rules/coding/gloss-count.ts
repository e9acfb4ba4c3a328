import type { CodingRule } from "../rule.ts";

/** Every sentence must have one gloss. */
export const glossCount: CodingRule = {
  code: "coding/gloss-count",
  severity: "error",
  needs: "file",
  title: { en: "Require one gloss for each sentence.", ar: "يجب أن تكون لكل جملة ترجمة توضيحية واحدة." },
  message: {
    en: "{glosses} glosses for {sentences} sentences: {difference}; by their lengths they diverge at number {number}",
    ar: "عدد الترجمات {glosses} وعدد الجمل {sentences}، والفرق {difference}؛ ويبدو من الأطوال أنهما يفترقان عند الرقم {number}",
  },
  why: {
    en: "Glosses are assigned to sentences by order, headings included. If one is missing, every later gloss belongs to the wrong sentence.",
    ar: "تُسند الترجمات إلى الجمل، والعناوين منها، بحسب الترتيب. فإذا نقصت واحدة صار كل ما بعدها لجملة أخرى.",
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
