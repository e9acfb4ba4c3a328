import type { mentionFormList } from "../mention-form.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `mention-form` in Arabic. */
export const mentionFormArabic: ArabicProse<typeof mentionFormList> = {
  description: "كيف تشير كلمات الذكر إلى الكيان.",
  // biome-ignore format: a value a line
  definitions: {
    name: "اسم علم أو جزء منه، ويشمل الاختصار.",
    nominal: "عبارة اسمية عامة، مثل «الوزير»؛ واللقب وحده يُعدّ منها، واللقب قبل الاسم ذكر مستقل.",
    adjective: "صفة منسوبة إلى الاسم، مثل «روسي».",
    metonym: "اسم شيء آخر يُكنى به عن الكيان، مثل العاصمة عن دولتها.",
    anaphor: "ضمير منفصل أو متصل أو اسم إشارة يعود على ما سبق.",
  },
};
