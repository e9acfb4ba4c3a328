import * as z from "zod";
import { BlockKindSchema } from "../codelists/block-kind.ts";
import { meta } from "../metadata/meta.ts";
import { spanShape } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { SpeakerSchema } from "./speaker.ts";

/** A sentence and its translation. */
export const SentenceSchema = z
  .strictObject({
    id: IdSchema,
    ...spanShape,
    gloss: LanguageMapSchema.exactOptional().register(meta, {
      label: { en: "Gloss", ar: "الترجمة التوضيحية" },
      description: "The sentence in other languages.",
      arabic: "الجملة بلغات أخرى.",
    }),
  })
  .register(meta, {
    id: "Sentence",
    concept: "sentence",
    label: { en: "Sentence", ar: "الجملة" },
    description: "A sentence of a block.",
    arabic: "جملة من فقرة.",
  });

/** A line of the text: a paragraph, a heading, a speaker's turn. */
export const BlockSchema = z
  .strictObject({
    id: IdSchema,
    kind: BlockKindSchema.clone().register(meta, {
      label: { en: "Kind", ar: "النوع" },
      description: "What the line is.",
      arabic: "نوع السطر.",
    }),
    speaker: SpeakerSchema.exactOptional(),
    ...spanShape,
    sentences: z
      .array(SentenceSchema)
      .min(1)
      .max(limits.list)
      .register(meta, {
        label: { en: "Sentence", ar: "الجملة" },
        description: "Its sentences, in order.",
        arabic: "جمل الفقرة بترتيبها.",
      }),
  })
  .register(meta, {
    id: "Block",
    concept: "block",
    label: { en: "Block", ar: "الفقرة" },
    description: "A line of the text.",
    arabic: "سطر من النص.",
  });

/** A part of the text under one heading, or before the first. */
export const SectionSchema = z
  .strictObject({
    id: IdSchema,
    heading: idOf("block", {
      label: { en: "Heading", ar: "العنوان" },
      description: "The block that is its heading.",
      arabic: "الفقرة التي هي عنوان القسم.",
    }).exactOptional(),
    ...spanShape,
    blocks: z
      .array(BlockSchema)
      .min(1)
      .max(limits.list)
      .register(meta, {
        label: { en: "Block", ar: "الفقرة" },
        description: "Its blocks, in order.",
        arabic: "فقرات القسم بترتيبها.",
      }),
  })
  .register(meta, {
    id: "Section",
    concept: "section",
    label: { en: "Section", ar: "القسم" },
    description: "A part of the text under one heading.",
    arabic: "جزء من النص تحت عنوان واحد.",
  });
