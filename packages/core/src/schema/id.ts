import * as z from "zod";

/** A local id, unique in the whole document. */
export const IdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .meta({
    id: "Id",
    description: "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
    arabic: "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر.",
  });

/** What an id may point at: the concept names that objects with an `id` carry in their `.meta`. */
export type Concept =
  | "entity"
  | "visit"
  | "meeting"
  | "agreement"
  | "statement"
  | "quantity"
  | "time"
  | "section"
  | "block"
  | "sentence"
  | "coding";

/** An id that must resolve to an object of one of the given concepts; one rule reads this from the `.meta`. */
export function idOf(concepts: Concept | Concept[], description: string) {
  return IdSchema.meta({ ref: concepts, tsType: "Id", description });
}
