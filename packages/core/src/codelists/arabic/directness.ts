import type { directnessList } from "../directness.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `directness` in Arabic. */
export const directnessArabic: ArabicProse<typeof directnessList> = {
  description: "هل كلمات القول كلمات المتحدث نفسه.",
  // biome-ignore format: a value a line
  definitions: {
    direct: "كلمات المتحدث نفسه، بين علامتي تنصيص أو في دوره في الحوار.",
    indirect: "منقول بكلمات المقال.",
    mixed: "منقول بكلمات المقال وفيه كلمات للمتحدث بين علامتي تنصيص.",
  },
};
