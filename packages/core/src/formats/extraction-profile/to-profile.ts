import type { Coding } from "../../generated/types.ts";
import { type AnswerShape, codingFields } from "./answer-shape.ts";

/** How absent values are written: as null, as an empty text or list, or not at all. */
export type AbsentAs = "null" | "empty" | "nothing";

type ObjectShape = Extract<AnswerShape, { kind: "object" }>;

/**
 * A coding in the shape of a model's answer: maps as pairs, quotes as lists of objects. Use it to show a model a draft or an
 * example; `fromProfile` is the inverse.
 */
export function toProfile(coding: Partial<Coding>, absent: AbsentAs = "nothing"): Record<string, unknown> {
  return objectOf({ kind: "object", fields: codingFields(), description: "" }, coding, absent);
}

function answerOf(shape: AnswerShape, value: unknown, absent: AbsentAs): unknown {
  if (shape.kind === "list") {
    const list = shape.single && !Array.isArray(value) ? [value] : (value as unknown[]);
    return list.map((item) => answerOf(shape.item, item, absent));
  }
  if (shape.kind === "pairs") {
    const pairs = Object.entries(value as object);
    return pairs.map(([language, text]) => ({ language, text: answerOf(shape.text, text, absent) }));
  }
  if (shape.kind !== "object") return value;
  return objectOf(
    shape,
    shape.short && typeof value === "string" ? { [shape.short]: value } : (value as object),
    absent,
  );
}

function objectOf({ fields }: ObjectShape, value: object, absent: AbsentAs): Record<string, unknown> {
  const known = value as Record<string, unknown>;
  const entries = Object.entries(fields).flatMap(([key, { shape, optional }]): [string, unknown][] => {
    if (known[key] === undefined) return absentAs(key, shape, absent);
    const answer = answerOf(shape, known[key], absent);
    return [[key, absent === "empty" && optional && shape.kind === "object" ? [answer] : answer]];
  });
  return Object.fromEntries(entries);
}

function absentAs(key: string, { kind }: AnswerShape, absent: AbsentAs): [string, unknown][] {
  if (absent === "nothing") return [];
  if (absent === "null" || kind === "number") return [[key, null]];
  return [[key, kind === "text" ? "" : kind === "flag" ? false : []]];
}
