import type { valueStateList } from "../value-state.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `value-state` in Arabic. */
export const valueStateArabic: ArabicProse<typeof valueStateList> = {
  description: "علاقة القيمة المرمَّزة بكلمات النص.",
  // biome-ignore format: a value a line
  definitions: {
    stated: "تقولها الكلمات، أو يربط تعريف دليل الترميز نفسه الكلمات بالرمز.",
    inferred: "تُستنتج من الكلمات بخطوة قد ينازع فيها القارئ؛ وتبيّن الملاحظة هذه الخطوة.",
    external: "من مصدر مذكور خارج النص.",
  },
};
