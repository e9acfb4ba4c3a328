import * as z from "zod";
import { QuantityBasisSchema } from "../codelists/quantity-basis.ts";
import { QuantityModSchema } from "../codelists/quantity-mod.ts";
import type { Concept } from "../metadata/concept.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { limits } from "./limits.ts";
import { TimeSchema } from "./time.ts";

const measured: Concept[] = ["entity", "visit", "meeting", "agreement", "statement"];

/** A number the text gives, with what it counts. */
export const QuantitySchema = z
  .strictObject({
    id: IdSchema,
    measure: z.string().min(1).max(limits.shortText).register(meta, { description: "What is counted or measured." }),
    value: z
      .number()
      .min(-1e15)
      .max(1e15)
      .exactOptional()
      .register(meta, { description: "The number; absent when the words are vague." }),
    mod: QuantityModSchema.exactOptional().register(meta, {
      description: "How exact it is: approx, at-least, more-than …",
      narrows: true,
    }),
    unit: z
      .string()
      .regex(/^[!-~]{1,64}$/)
      .register(meta, {
        description: "An ISO 4217 currency code, or a UCUM unit; 1 for things that are counted.",
        arabic: "رمز عملة من ISO 4217 أو وحدة UCUM؛ و1 لما يُعدّ.",
      }),
    time: TimeSchema.exactOptional().register(meta, { description: "The time the number is for." }),
    about: z
      .array(idOf(measured, "What the number is of."))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "What the number is of." }),
    basis: QuantityBasisSchema.clone().register(meta, {
      description: "How the words give the number: numeral, word, dual, ordinal or vague.",
    }),
    coding: idOf("coding", "The coding this comes from.").exactOptional(),
    note: NoteSchema.exactOptional().register(meta, {
      description: "The coder's remark, such as which dollar is meant.",
    }),
    evidence: EvidenceListSchema.clone().register(meta, {
      description: "The words of the number: approximator, number and unit.",
    }),
  })
  .register(meta, {
    id: "Quantity",
    concept: "quantity",
    description: "A number the text gives, with what it counts.",
  });
