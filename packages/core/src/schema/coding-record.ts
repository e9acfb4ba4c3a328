import * as z from "zod";
import { CoderKindSchema } from "../codelists/coder-kind.ts";
import { CodingMethodSchema } from "../codelists/coding-method.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { DateSchema } from "./date.ts";
import { IdSchema } from "./id.ts";
import { limits } from "./limits.ts";

/** The person or program that coded. */
export const CoderSchema = z
  .strictObject({
    kind: CoderKindSchema.clone().register(meta, { description: "A human or software." }),
    name: z.string().min(1).max(limits.shortText).register(meta, { description: "The name of the coder or program." }),
    version: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, { description: "The version of the program." }),
  })
  .register(meta, { id: "Coder", description: "The person or program that coded." });

/** Who coded the article, by which codebook, when and how. */
export const CodingRecordSchema = z
  .strictObject({
    id: IdSchema,
    coder: CoderSchema,
    codebook: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, { description: "The codebook and its version." }),
    date: DateSchema.exactOptional().register(meta, { description: "When it was coded." }),
    method: CodingMethodSchema.exactOptional().register(meta, { description: "How it was coded." }),
    reviewed: z.boolean().exactOptional().register(meta, { description: "Whether someone else went over it." }),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .register(meta, { description: "The coder's confidence, from 0 to 1." }),
    note: NoteSchema.exactOptional().register(meta, { description: "A remark on the coding." }),
  })
  .register(meta, {
    id: "CodingRecord",
    concept: "coding",
    description: "Who coded the article, by which codebook, when and how.",
  });
