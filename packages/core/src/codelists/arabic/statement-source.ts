import type { statementSourceList } from "../statement-source.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `statement-source` in Arabic. */
export const statementSourceArabic: ArabicProse<typeof statementSourceList> = {
  description: "كلمات تحل محل الكيان في قول ليس له قائل مسمّى؛ ولا يجوز أن تكون معرّفًا.",
  // biome-ignore format: a value a line
  definitions: {
    "article-voice": "يقوله المقال بصوته ولا ينسبه إلى أحد.",
    unnamed: "ينسبه النص إلى من لا يسمّيه، مثل «مصادر مطلعة».",
    impersonal: "لا ينسبه النص إلى أحد، بألفاظ مثل «يُقال».",
  },
};
