import type { genreList } from "../genre.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `genre` in Arabic. */
export const genreArabic: ArabicProse<typeof genreList> = {
  description: "نوع النص من حيث شكله هو.",
  // biome-ignore format: a value a line
  definitions: {
    "press-release": "هيئة تنشر خبرًا عن نفسها.",
    readout: "حكومة أو جهة رسمية تنشر ما قيل في لقاء واحد أو مكالمة واحدة.",
    transcript: "الكلام المنطوق معروض أدوارًا، متحدثًا بعد متحدث.",
    "joint-statement": "النص كله بيان يصدره عدة أطراف معًا.",
    "wire-report": "وكالة أنباء أو صحيفة تنقل ما حدث.",
    analysis: "كاتب يشرح ما حدث ويحكم عليه.",
    interview: "أسئلة صحفي وأجوبة شخص واحد.",
    speech: "النص كله خطاب شخص واحد.",
    briefing: "تصريحات متحدث رسمي وأجوبته عن أسئلة عدة صحفيين.",
  },
};
