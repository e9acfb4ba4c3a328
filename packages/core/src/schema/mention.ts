import * as z from "zod";
import { MentionFormSchema } from "../codelists/mention-form.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { QuoteTextSchema, spanShape } from "./evidence.ts";
import { limits } from "./limits.ts";

/** A place where the text speaks of an entity. */
export const MentionSchema = z
  .strictObject({
    ...spanShape,
    quote: QuoteTextSchema.clone().register(meta, {
      description: "The exact words; prefixed particles of Arabic are cut off, the article stays.",
    }),
    form: MentionFormSchema.clone().register(meta, {
      authored: "optional",
      description: "How the words speak of the entity.",
    }),
    note: NoteSchema.exactOptional().register(meta, {
      description: "What stays open, such as another possible antecedent.",
    }),
  })
  .register(meta, { id: "Mention", block: "mention", description: "A place where the text speaks of an entity." });

/** All mentions of one entity, ordered by position. */
export const MentionListSchema = z.array(MentionSchema).max(limits.mentions).register(meta, {
  block: "mention-list",
  description: "Every place where the text speaks of it, ordered by position.",
});
