import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { limits } from "./limits.ts";

/** A place in `text`: UTF-16 code units, 0-based. */
export const OffsetSchema = z
  .int()
  .min(0)
  .max(limits.textUnits)
  .register(meta, { id: "Offset", description: "A place in `text`, counted in UTF-16 code units from 0." });

/** The two keys of a span, flat beside the other keys of whatever has a place in the text. */
export const spanShape = {
  start: OffsetSchema.clone().register(meta, {
    authored: "absent",
    description: "Where it begins: UTF-16 units into `text`, inclusive.",
  }),
  end: OffsetSchema.clone().register(meta, {
    authored: "absent",
    description: "Where it ends: UTF-16 units into `text`, exclusive.",
  }),
};

/** The exact words at a span. */
export const QuoteTextSchema = z
  .string()
  .min(1)
  .max(limits.quoteUnits)
  .register(meta, { id: "QuoteText", description: "The exact words of the text, letter for letter." });

/** A quote and its place: `text.slice(start, end) === quote`. */
export const EvidenceSchema = z
  .strictObject({
    ...spanShape,
    quote: QuoteTextSchema.clone().register(meta, { description: "The exact text between start and end." }),
  })
  .register(meta, { id: "Evidence", block: "evidence", description: "A quote and its place in the text." });

/** The quotes a fact rests on, ordered by position; at least one. */
export const EvidenceListSchema = z
  .array(EvidenceSchema)
  .min(1)
  .max(limits.evidence)
  .register(meta, { block: "evidence-list", description: "The quotes this rests on, ordered by position." });

/** The quotes a coded value rests on; empty only where the value is external. */
export const ValueEvidenceSchema = z.array(EvidenceSchema).max(limits.evidence).register(meta, {
  block: "evidence-list",
  description: "The quotes the value rests on, ordered by position; empty only for an external value.",
});
