import * as z from "zod";
import type { Concept } from "../metadata/concept.ts";
import { meta, type SchemaMeta } from "../metadata/meta.ts";

/** A local id, unique in the whole document. */
export const IdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .register(meta, {
    id: "Id",
    label: { en: "Id", ar: "المعرّف" },
    description: "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
    arabic: "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر.",
  });

/** The label of a field with an id, and what the id refers to. */
export type FieldWords = Pick<SchemaMeta, "label" | "description" | "arabic" | "compared">;

/** An id that must resolve to an object of one of the given concepts; one rule reads this from the metadata. */
export function idOf(concepts: Concept | Concept[], words: FieldWords = {}) {
  return IdSchema.clone().register(meta, { ref: concepts, tsType: "Id", ...words });
}
