import type { CodingRule } from "../rule.ts";

/** A quote of a coding must be spelt as in the text. */
export const orthographic: CodingRule = {
  code: "coding/orthographic",
  severity: "warning",
  needs: "file",
  title: { en: "Require quotes to be spelt as in the text.", ar: "اشتراط كتابة الاقتباس بإملاء النص." },
  message: {
    en: "⟦{found}⟧ was found only after spelling variants were folded; the text has ⟦{expected}⟧: use that spelling",
    ar: "لم يُعثر على ⟦{found}⟧ إلا بعد توحيد صور الإملاء، وفي النص ⟦{expected}⟧: اكتبه كذلك",
  },
  check({ quotes }, report) {
    for (const { path, quote, status, spelling } of quotes) {
      if (status === "orthographic")
        report(path, { found: quote, ...(spelling === undefined ? {} : { expected: spelling }) });
    }
  },
};
