import type { timeModList } from "../time-mod.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `time-mod` in Arabic. */
export const timeModArabic: ArabicProse<typeof timeModList> = {
  description: "كيف تُفهم قيمة التاريخ.",
  // biome-ignore format: a value a line
  definitions: {
    before: "أسبق من القيمة، والقيمة غير داخلة.",
    after: "بعد القيمة، والقيمة غير داخلة.",
    "on-or-before": "عند القيمة أو قبلها.",
    "on-or-after": "عند القيمة أو بعدها.",
    "more-than": "أطول من القيمة، وهي مدة غير داخلة: «أكثر من عقد».",
    "less-than": "أقصر من القيمة، وهي مدة غير داخلة: «أقل من ساعة».",
    start: "الجزء الأول من القيمة، مثل «مطلع أبريل».",
    mid: "الجزء الأوسط من القيمة.",
    end: "الجزء الأخير من القيمة.",
    approx: "نحو القيمة، بألفاظ النص.",
  },
};
