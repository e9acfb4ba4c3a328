import { type AnswerShape, codingFields } from "../src/formats/extraction-profile/answer-shape.ts";

type Absent = "null" | "empty";
type ObjectShape = Extract<AnswerShape, { kind: "object" }>;

/** A coding as a model would answer it: every field there, absent ones null or empty, maps as pairs, quotes as objects. */
export function toProfile(coding: object, absent: Absent = "null"): unknown {
  return objectOf({ kind: "object", fields: codingFields(), description: "" }, coding, absent);
}

function answerOf(shape: AnswerShape, value: unknown, absent: Absent): unknown {
  if (shape.kind === "list") {
    const list = shape.single && !Array.isArray(value) ? [value] : (value as unknown[]);
    return list.map((item) => answerOf(shape.item, item, absent));
  }
  if (shape.kind === "pairs")
    return Object.entries(value as object).map(([language, text]) => ({
      language,
      text: answerOf(shape.text, text, absent),
    }));
  if (shape.kind !== "object") return value;
  return objectOf(
    shape,
    shape.short && typeof value === "string" ? { [shape.short]: value } : (value as object),
    absent,
  );
}

function objectOf({ fields }: ObjectShape, value: object, absent: Absent): unknown {
  const known = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([key, { shape, optional }]) => {
      if (known[key] === undefined) return [key, absent === "null" ? null : emptyOf(shape)];
      const answer = answerOf(shape, known[key], absent);
      return [key, absent === "empty" && optional && shape.kind === "object" ? [answer] : answer];
    }),
  );
}

function emptyOf({ kind }: AnswerShape): unknown {
  if (kind === "text") return "";
  if (kind === "number") return null;
  return kind === "flag" ? false : [];
}
