import type { textDirectionList } from "../text-direction.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `text-direction` in Arabic. */
export const textDirectionArabic: ArabicProse<typeof textDirectionList> = {
  description: "الاتجاه الأساسي للنص، وهو يتبع نظام كتابته.",
  // biome-ignore format: a value a line
  definitions: {
    ltr: "نظام كتابة النص من اليسار إلى اليمين.",
    rtl: "نظام كتابة النص من اليمين إلى اليسار، مثل العربية أو العبرية.",
  },
};
