import type { quantityRoleList } from "../quantity-role.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `quantity-role` in Arabic. */
export const quantityRoleArabic: ArabicProse<typeof quantityRoleList> = {
  description: "ما يدل عليه العدد بالنسبة إلى المقياس.",
  // biome-ignore format: a value a line
  definitions: {
    level: "المقدار في وقت أو خلال مدة، ولو كانت سابقة: «تبادل تجاري قدره 20 مليار دولار بعد أن كان 18 مليارًا».",
    change: "مقدار الزيادة أو النقص لا المقدار الذي انتهى إليه: «ارتفع 12 بالمئة»، «ثلاث رحلات إضافية».",
    target: "المقدار الذي يريد أحد بلوغه: «رفع التبادل التجاري إلى 30 مليار دولار».",
    limit: "المقدار الذي لا يجوز تجاوزه أو النزول عنه: «التخصيب بنسبة لا تتجاوز 3.67 بالمئة».",
    estimate: "المقدار الذي يقدّره أحد أو يتوقعه: «يُتوقع أن تبلغ الكلفة 10 مليارات دولار».",
  },
};
