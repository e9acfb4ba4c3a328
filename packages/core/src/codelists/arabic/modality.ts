import type { modalityList } from "../modality.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `modality` in Arabic. */
export const modalityArabic: ArabicProse<typeof modalityList> = {
  description: "كيف تخفف الكلمات ما يُقال أو تغيّر وجهه؛ وتغيب القيمة إذا لم تفعل.",
  // biome-ignore format: a value a line
  definitions: {
    probable: "تصفه الكلمات بأنه مرجَّح.",
    possible: "تترك الكلمات الأمر مفتوحًا، بألفاظ مثل «قد» و«ربما» و«يمكن».",
    hoped: "تتمناه الكلمات.",
    required: "تقول الكلمات إنه واجب أو ينبغي أن يكون.",
    "non-literal": "الكلمات مجاز أو سخرية أو شعار، ولا تعني ظاهرها.",
  },
};
