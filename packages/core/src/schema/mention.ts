import * as z from "zod";
import { MentionFormSchema } from "../codelists/mention-form.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { QuoteTextSchema, spanShape } from "./evidence.ts";
import { limits } from "./limits.ts";

/** A place where the text mentions an entity. */
export const MentionSchema = z
  .strictObject({
    ...spanShape,
    quote: QuoteTextSchema.clone().register(meta, {
      label: { en: "Words", ar: "الكلمات" },
      description: "The exact words; prefixed particles of Arabic are cut off, the article stays.",
      arabic: "الكلمات بعينها؛ تُقطع عنها السوابق العربية وتبقى أداة التعريف.",
    }),
    form: MentionFormSchema.clone().register(meta, {
      authored: "optional",
      label: { en: "Form", ar: "صورة الذكر" },
      description: "How the words speak of the entity.",
      arabic: "كيف تذكر الكلمات الكيان.",
      compared: true,
    }),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "What stays open, such as another possible antecedent.",
      arabic: "ما يبقى مفتوحًا، مثل مرجع آخر ممكن للضمير.",
    }),
  })
  .register(meta, {
    id: "Mention",
    block: "mention",
    label: { en: "Mention", ar: "الذكر" },
    description: "A place where the text speaks of an entity.",
    arabic: "موضع يتحدث فيه النص عن كيان.",
  });

/** All mentions of one entity, ordered by position. */
export const MentionListSchema = z
  .array(MentionSchema)
  .max(limits.mentions)
  .register(meta, {
    block: "mention-list",
    label: { en: "Mention", ar: "الذكر" },
    description: "Every place where the text speaks of it, ordered by position.",
    arabic: "كل موضع يتحدث فيه النص عنه، مرتبة بمواضعها.",
  });
