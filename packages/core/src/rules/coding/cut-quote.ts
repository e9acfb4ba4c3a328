import type { CodingRule } from "../rule.ts";

/** A quote in braces is not cut by a comma. */
export const cutQuote: CodingRule = {
  code: "coding/cut-quote",
  severity: "error",
  needs: "file",
  title: { en: "A quote in braces is not cut by a comma.", ar: "الاقتباس داخل القوسين المعقوفين لا تقطعه فاصلة." },
  message: {
    en: "a comma cut the text before ⟦{key}⟧, which became a key without a value: put the whole text in quotation marks",
    ar: "قطعت فاصلةٌ النصَّ قبل ⟦{key}⟧ فصار مفتاحًا بلا قيمة: ضعوا النص كله بين علامتي اقتباس",
  },
  why: {
    en: "In YAML's { … } a comma ends a text that has no quotation marks; what follows would be lost, and a cut quote may still be found.",
    ar: "في صيغة YAML تنهي الفاصلة داخل { … } كل نص بلا علامتي اقتباس، فيضيع ما بعدها، وقد يُعثر على الاقتباس المبتور مع ذلك.",
  },
  check({ document }, report) {
    for (const { path, key } of document?.cuts ?? []) report([...path, key], { found: key, words: { key } });
  },
};
