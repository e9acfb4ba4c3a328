import * as z from "zod";
import { BlockKindSchema } from "../codelists/block-kind.ts";
import { meta } from "../metadata/meta.ts";
import { spanShape } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";

/** A sentence and its translation. */
export const SentenceSchema = z
  .strictObject({
    id: IdSchema,
    ...spanShape,
    gloss: LanguageMapSchema.exactOptional().register(meta, { description: "The sentence in other languages." }),
  })
  .register(meta, { id: "Sentence", concept: "sentence", description: "A sentence of a block." });

/** A line of the text: a paragraph, a heading, a speaker's turn. */
export const BlockSchema = z
  .strictObject({
    id: IdSchema,
    kind: BlockKindSchema.clone().register(meta, { description: "What the line is." }),
    speaker: idOf("entity", "Who speaks, in a turn.").exactOptional(),
    ...spanShape,
    sentences: z
      .array(SentenceSchema)
      .min(1)
      .max(limits.list)
      .register(meta, { description: "Its sentences, in order." }),
  })
  .register(meta, { id: "Block", concept: "block", description: "A line of the text." });

/** A part of the text under one heading, or before the first. */
export const SectionSchema = z
  .strictObject({
    id: IdSchema,
    heading: idOf("block", "The block that is its heading.").exactOptional(),
    ...spanShape,
    blocks: z.array(BlockSchema).min(1).max(limits.list).register(meta, { description: "Its blocks, in order." }),
  })
  .register(meta, { id: "Section", concept: "section", description: "A part of the text under one heading." });
