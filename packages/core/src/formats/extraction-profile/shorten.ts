import { type AnswerField, type AnswerShape, codingFields } from "./answer-shape.ts";

/**
 * Converts values to their short forms in place: an object that has only its words becomes the words, a list of one becomes
 * the item. Requires a coding of the right shape, which excluding parts may have produced.
 */
export function shorten(coding: unknown): void {
  shortenFields(codingFields(), coding as Record<string, unknown>);
}

function shortenFields(fields: Readonly<Record<string, AnswerField>>, holder: Record<string, unknown>): void {
  for (const [key, { shape }] of Object.entries(fields))
    if (holder[key] !== undefined) holder[key] = cutShort(shape, holder[key]);
}

function cutShort(shape: AnswerShape, value: unknown): unknown {
  if (shape.kind === "list" && Array.isArray(value)) {
    for (const [i, item] of value.entries()) value[i] = cutShort(shape.item, item);
    return shape.single && value.length === 1 ? value[0] : value;
  }
  if (shape.kind === "list") return shape.single ? cutShort(shape.item, value) : value;
  if (shape.kind !== "object" || typeof value !== "object" || value === null) return value;
  shortenFields(shape.fields, value as Record<string, unknown>);
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === shape.short ? Reflect.get(value, keys[0] as string) : value;
}
