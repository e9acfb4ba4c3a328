import type { stanceValueList } from "../stance-value.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `stance-value` in Arabic. */
export const stanceValueArabic: ArabicProse<typeof stanceValueList> = {
  description: "موقف صاحب الموقف من موضوعه كما يعبّر عنه القول.",
  // biome-ignore format: a value a line
  definitions: {
    supports: "تدل الكلمات على قبول أو تأييد.",
    opposes: "تدل الكلمات على رفض أو مقاومة.",
    neutral: "تقول الكلمات إنه لا يأخذ جانبًا؛ أما السكوت فليس موقفًا.",
    mixed: "تدل الكلمات على تأييد من وجه ومعارضة من وجه آخر.",
    fears: "تدل الكلمات على الخشية من الموضوع أو مما ينتج عنه.",
    hopes: "تدل الكلمات على الأمل في الموضوع أو فيما ينتج عنه.",
  },
};
