import type { CodingRule } from "../rule.ts";

/** A quote of a coding must be spelt as in the text. */
export const orthographic: CodingRule = {
  code: "coding/orthographic",
  severity: "warning",
  needs: "file",
  title: { en: "Require quotes to be spelt as in the text.", ar: "يجب أن يُكتب الاقتباس بإملاء النص." },
  message: {
    en: "⟦{found}⟧ was found only after spelling variants were folded; the text has ⟦{expected}⟧: use that spelling",
    ar: "لم يُعثر على ⟦{found}⟧ إلا بعد توحيد صور الإملاء، وفي النص ⟦{expected}⟧: اكتبوه كذلك",
  },
  why: {
    en: "Hamza seats, ta marbuta and final yeh often vary without changing the word, but sometimes they make another word.",
    ar: "كثيرًا ما تختلف كتابة الهمزة والتاء المربوطة والياء الأخيرة والكلمة واحدة، غير أن الاختلاف يصنع أحيانًا كلمة أخرى.",
  },
  check({ quotes }, report) {
    for (const { path, quote, status, spelling } of quotes) {
      if (status === "orthographic")
        report(path, { found: quote, ...(spelling === undefined ? {} : { expected: spelling }) });
    }
  },
};
