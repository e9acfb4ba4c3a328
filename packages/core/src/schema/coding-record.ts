import * as z from "zod";
import { CoderKindSchema } from "../codelists/coder-kind.ts";
import { CodingMethodSchema } from "../codelists/coding-method.ts";
import { NoteSchema } from "./coded.ts";
import { DateSchema } from "./date.ts";
import { IdSchema } from "./id.ts";
import { limits } from "./limits.ts";

/** The person or program that coded. */
export const CoderSchema = z
  .strictObject({
    kind: CoderKindSchema.meta({ description: "A human or software." }),
    name: z.string().min(1).max(limits.shortText).meta({ description: "The name of the coder or program." }),
    version: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .meta({ description: "The version of the program." }),
  })
  .meta({ id: "Coder", description: "The person or program that coded." });

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
      .meta({ description: "The codebook and its version." }),
    date: DateSchema.exactOptional().meta({ description: "When it was coded." }),
    method: CodingMethodSchema.exactOptional().meta({ description: "How it was coded." }),
    reviewed: z.boolean().exactOptional().meta({ description: "Whether someone else went over it." }),
    confidence: z.number().min(0).max(1).exactOptional().meta({ description: "The coder's confidence, from 0 to 1." }),
    note: NoteSchema.exactOptional().meta({ description: "A remark on the coding." }),
  })
  .meta({
    id: "CodingRecord",
    concept: "coding",
    description: "Who coded the article, by which codebook, when and how.",
  });
