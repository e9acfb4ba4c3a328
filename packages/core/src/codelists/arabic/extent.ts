import type { extentList } from "../extent.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `extent` in Arabic. */
export const extentArabic: ArabicProse<typeof extentList> = {
  description: "هل `text` هو المقال كله؛ ولا يعني غياب الحقل أن النص لا يقول شيئًا إلا في مقال كامل.",
  // biome-ignore format: a value a line
  definitions: {
    full: "المقال من أول كلمة إلى آخر كلمة، من غير عناصر الصفحة.",
    excerpt: "حُذف من المقال بعض كلماته.",
  },
};
