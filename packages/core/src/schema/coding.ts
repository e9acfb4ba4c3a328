import * as z from "zod";
import { BlockKindSchema } from "../codelists/block-kind.ts";
import { meta } from "../metadata/meta.ts";
import { ArticleSchema } from "./article.ts";
import { authoredOf } from "./authored.ts";
import { AuthoredQuoteSchema } from "./authored-quote.ts";
import { LanguageTagSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { SpeakerSchema } from "./speaker.ts";

const gloss = z.string().min(1).max(limits.note);

/** A line that is not a paragraph, identified by its first words. */
const AuthoredBlockSchema = z
  .strictObject({
    kind: BlockKindSchema.clone().register(meta, {
      label: { en: "Kind", ar: "النوع" },
      description: "What the line is.",
      arabic: "نوع السطر.",
    }),
    speaker: SpeakerSchema.exactOptional(),
    quote: AuthoredQuoteSchema.clone().register(meta, {
      label: { en: "First words", ar: "الكلمات الأولى" },
      description: "Its first words.",
      arabic: "كلماته الأولى.",
    }),
  })
  .register(meta, {
    id: "AuthoredBlock",
    label: { en: "Named block", ar: "فقرة مسمّاة" },
    description: "A line of the text that is not a paragraph, named by its first words.",
    arabic: "سطر من النص ليس فقرة عادية، يُسمّى بكلماته الأولى.",
  });

/** The authored form of an article: what a person or a language model writes. Quotes, never offsets. */
export const CodingSchema = z
  .strictObject({
    ...(authoredOf(ArticleSchema) as z.ZodObject).shape,
    glosses: z
      .record(LanguageTagSchema, z.array(gloss).min(1).max(limits.list))
      .exactOptional()
      .register(meta, {
        label: { en: "Glosses", ar: "الترجمات التوضيحية" },
        description: "By language, one gloss per sentence in order, headings included.",
        arabic: "لكل لغة ترجمة توضيحية لكل جملة بالترتيب، والعناوين منها.",
      }),
    blocks: z
      .array(AuthoredBlockSchema)
      .min(1)
      .max(limits.list)
      .exactOptional()
      .register(meta, {
        label: { en: "Blocks", ar: "الفقرات" },
        description: "The lines that are not paragraphs; every line of the text is a block.",
        arabic: "الأسطر التي ليست فقرات عادية؛ وكل سطر من النص فقرة.",
      }),
  })
  .register(meta, {
    id: "Coding",
    label: { en: "Coding", ar: "الترميز" },
    description: "A coding as it is written: quotes, never offsets, and nothing that can be computed.",
    arabic: "ترميز كما يُكتب: اقتباسات بلا مواضع، ولا شيء مما يمكن حسابه.",
  });
