import * as z from "zod";
import { BlockKindSchema } from "../codelists/block-kind.ts";
import { meta } from "../metadata/meta.ts";
import { ArticleSchema } from "./article.ts";
import { authoredOf } from "./authored.ts";
import { AuthoredQuoteSchema } from "./authored-quote.ts";
import { idOf } from "./id.ts";
import { LanguageTagSchema } from "./language-map.ts";
import { limits } from "./limits.ts";

const gloss = z.string().min(1).max(limits.note);

/** A line that is no paragraph, named by its first words. */
export const AuthoredBlockSchema = z
  .strictObject({
    kind: BlockKindSchema.clone().register(meta, { description: "What the line is." }),
    speaker: idOf("entity", "Who speaks, in a turn.").exactOptional(),
    quote: AuthoredQuoteSchema.clone().register(meta, { description: "Its first words." }),
  })
  .register(meta, {
    id: "AuthoredBlock",
    description: "A line of the text that is no paragraph, named by its first words.",
  });

/** The authored form of an article: what a person or a language model writes. Quotes, never offsets. */
export const CodingSchema = z
  .strictObject({
    ...(authoredOf(ArticleSchema) as z.ZodObject).shape,
    glosses: z
      .record(LanguageTagSchema, z.array(gloss).min(1).max(limits.list))
      .exactOptional()
      .register(meta, { description: "By language, one gloss per sentence in order, headings included." }),
    blocks: z
      .array(AuthoredBlockSchema)
      .min(1)
      .max(limits.list)
      .exactOptional()
      .register(meta, { description: "The lines that are no paragraphs; every line of the text is a block." }),
  })
  .register(meta, {
    id: "Coding",
    description: "A coding as it is written: quotes, never offsets, and nothing that can be computed.",
  });
