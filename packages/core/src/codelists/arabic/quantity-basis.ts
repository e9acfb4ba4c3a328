import type { quantityBasisList } from "../quantity-basis.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `quantity-basis` in Arabic. */
export const quantityBasisArabic: ArabicProse<typeof quantityBasisList> = {
  description: "كيف تعبّر الكلمات عن العدد.",
  // biome-ignore format: a value a line
  definitions: {
    numeral: "أرقام، مع كلمة مثل «مليون» أو من دونها.",
    word: "ألفاظ أعداد من غير أرقام.",
    dual: "صيغة المثنى في الاسم تدل على اثنين.",
    ordinal: "عدد ترتيبي، مثل «الثالث»، يُؤخذ منه العدد.",
    vague: "ألفاظ مقدار من غير عدد، مثل «عدة»؛ وتبقى القيمة غائبة.",
  },
};
