import type { Coding } from "../../generated/types.ts";
import { type AnswerField, type AnswerShape, codingFields } from "./answer-shape.ts";

/** A field of a coding that a model may be asked for. */
export type ProfileConcept = Exclude<keyof Coding, "textHash">;

/** How much a model is asked for: what the text alone contains, or every field of the format. */
export type Detail = "text" | "all";

/** The fields that a model is asked for if the caller does not name any. */
export const usualConcepts: readonly ProfileConcept[] = [
  "type",
  "genre",
  "extent",
  "inLanguage",
  "headline",
  "dateline",
  "entities",
  "visits",
  "meetings",
  "agreements",
  "statements",
  "quantities",
  "times",
];

// A model that has only the text does not know sources, addresses or records; rare fields cost more than they are worth.
const beyondText: ReadonlySet<string> = new Set([
  "Citation",
  "CodingRecord",
  "Iri",
  "Url",
  "ref:coding",
  "note",
  "alternatives",
]);

/** The fields of a coding that a profile asks for; required fields of an article are always included. */
export function fieldsFor(concepts: readonly ProfileConcept[], detail: Detail): Readonly<Record<string, AnswerField>> {
  const all = codingFields();
  const unknown = concepts.find((concept) => !Object.hasOwn(all, concept));
  if (unknown !== undefined) throw new TypeError(`a coding has no field ${JSON.stringify(unknown)}`);
  const wanted = Object.entries(all).filter(
    ([key, { optional }]) => !optional || concepts.includes(key as ProfileConcept),
  );
  return Object.fromEntries(detail === "all" ? wanted : wanted.map(([key, field]) => [key, lighter(field)]));
}

function lighter(field: AnswerField): AnswerField {
  return { ...field, shape: lighterShape(field.shape) };
}

function lighterShape(shape: AnswerShape): AnswerShape {
  if (shape.kind === "list") return { ...shape, item: lighterShape(shape.item) };
  if (shape.kind !== "object") return shape;
  const kept = Object.entries(shape.fields).filter(([, { optional, marks }]) => !optional || !isBeyond(marks));
  return { ...shape, fields: Object.fromEntries(kept.map(([key, field]) => [key, lighter(field)])) };
}

function isBeyond(marks: ReadonlySet<string>): boolean {
  return [...marks].some((mark) => beyondText.has(mark));
}
