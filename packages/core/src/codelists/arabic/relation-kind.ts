import type { relationKindList } from "../relation-kind.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `relation-kind` in Arabic. */
export const relationKindArabic: ArabicProse<typeof relationKindList> = {
  description: "علاقة دائمة تُقرأ من المصدر إلى الهدف.",
  // biome-ignore format: a value a line
  definitions: {
    "member-of": "ينتمي المصدر إلى الهدف، والهدف مجموعة أو منظمة.",
    "allied-with": "المصدر والهدف حليفان بألفاظ النص.",
    opposes: "المصدر عدو للهدف أو منافس له أو خصم، بألفاظ النص.",
    "located-in": "يقع المصدر في الهدف.",
    "party-to": "المصدر طرف في الهدف، والهدف اتفاق أو نزاع.",
  },
};
