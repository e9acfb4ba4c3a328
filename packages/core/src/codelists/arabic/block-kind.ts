import type { blockKindList } from "../block-kind.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `block-kind` in Arabic. */
export const blockKindArabic: ArabicProse<typeof blockKindList> = {
  description: "ما يمثّله سطر من النص.",
  // biome-ignore format: a value a line
  definitions: {
    heading: "يسمّي ما يليه، ومنه عنوان المقال.",
    paragraph: "متن المقال؛ وهو القيمة المعتادة إذا لم تنطبق غيرها.",
    "list-item": "بند واحد من قائمة.",
    quotation: "السطر كله اقتباس مفصول عن المتن.",
    caption: "يصف صورة أو فيلمًا أو جدولًا.",
    turn: "ما يقوله متحدث واحد في محضر أو مقابلة.",
    furniture: "كلمات من الصفحة لا من المقال، مثل رابط إلى أخبار أخرى.",
  },
};
