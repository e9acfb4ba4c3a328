import type { entityStatusList } from "../entity-status.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `entity-status` in Arabic. */
export const entityStatusArabic: ArabicProse<typeof entityStatusList> = {
  description: "هل الكيان موجود بحسب النص؛ فإذا غاب الحقل فهو موجود.",
  // biome-ignore format: a value a line
  definitions: {
    actual: "موجود بحسب النص.",
    proposed: "يخطط له أحد أو يقترحه، ولم يوجد بعد.",
    hypothetical: "مفترض أو مخشيّ أو مأمول فحسب، مثل تحالف لا يعدو أن يكون موضع خشية.",
    former: "كان موجودًا ولم يعد كذلك.",
  },
};
