import type { codingMethodList } from "../coding-method.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `coding-method` in Arabic. */
export const codingMethodArabic: ArabicProse<typeof codingMethodList> = {
  description: "كيف أُعدّ الترميز.",
  // biome-ignore format: a value a line
  definitions: {
    manual: "قرأ أشخاص النص ورمَّزوه من غير اقتراحات برنامج.",
    "model-assisted": "اقترح برنامج، وقرر إنسان كل معلومة.",
    automatic: "رمَّز برنامج النص، ولم يقرر إنسان كل معلومة.",
    adjudicated: "قورن ترميزان أو أكثر، وحُسم كل اختلاف بينها.",
  },
};
