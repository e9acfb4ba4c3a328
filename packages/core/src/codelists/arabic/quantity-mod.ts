import type { quantityModList } from "../quantity-mod.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `quantity-mod` in Arabic. */
export const quantityModArabic: ArabicProse<typeof quantityModList> = {
  description: "مدى دقة العدد بحسب ألفاظ النص.",
  // biome-ignore format: a value a line
  definitions: {
    approx: "نحو العدد، بلفظ مثل «حوالي» أو «نحو» أو «قرابة».",
    "at-least": "العدد أو أكثر.",
    "at-most": "العدد أو أقل.",
    "more-than": "أكثر من العدد، والعدد نفسه غير داخل.",
    "less-than": "أقل من العدد، والعدد نفسه غير داخل.",
  },
};
