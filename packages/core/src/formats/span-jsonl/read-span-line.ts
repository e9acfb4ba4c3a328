import type { StatedAnnotation, StatedSpan } from "../annotations/annotation.ts";
import { joinedByKey } from "../annotations/joined-by-key.ts";
import { listIn, numberIn, objectOf, stringIn } from "../annotations/json-values.ts";
import { type LossList, lossList } from "../annotations/loss-list.ts";
import { unreadable } from "../annotations/problems.ts";
import { receivedOf } from "../annotations/received.ts";
import { unusable } from "../envelope/json-documents.ts";
import { isJsonObject, type JsonObject } from "../envelope/taken-fields.ts";
import type { ReadOptions, Received } from "../format.ts";

/** The keys of a line that are read, or that only repeat what the text says. */
const read = new Set([
  "text",
  "data",
  "spans",
  "label",
  "labels",
  "entities",
  "objects",
  "meta",
  "id",
  "answer",
  "tokens",
]);

/** Reads a line: spans of Prodigy and spaCy, `label` and `entities` of doccano, and ours. */
export function readSpanLine(name: string, value: unknown, options: ReadOptions = {}): Received {
  const line = isJsonObject(value) ? value : spacyLine(value);
  if (line === undefined) return unusable(name, unreadable(name, notALine));
  const losses = lossList();
  const meta = objectOf(line["meta"]);
  const id = stringIn(meta["id"]) ?? stringIn(line["id"]) ?? (numberIn(line["id"]) ?? name).toString();
  const text = stringIn(line["text"]) ?? stringIn(line["data"]) ?? options.text ?? "";
  countOthers(line, losses);
  if (line["answer"] === "reject" || line["answer"] === "ignore") {
    losses.add("spans", listIn(line["spans"]).length);
    return receivedOf({ name: id, text, unit: "code-points", annotations: [] }, options, {
      losses,
      problems: [{ ...unreadable(name, refused), severity: "warning" }],
    });
  }
  const language = stringIn(meta["language"]);
  const annotations = annotationsIn(line, name);
  const document = { name: id, text, unit: "code-points" as const, annotations, ...(language ? { language } : {}) };
  return receivedOf(document, options, { losses });
}

const notALine = {
  en: "expected an object with text and spans",
  ar: "المتوقع كائن فيه text وspans",
};
const refused = {
  en: "the annotator did not accept this text; its spans are left out",
  ar: "لم يقبل المرمِّز هذا النص؛ فتُركت مقاطعه",
};

// A training example of spaCy: a text and its annotations.
function spacyLine(value: unknown): JsonObject | undefined {
  const [text, annotations] = Array.isArray(value) ? (value as unknown[]) : [];
  return typeof text === "string" && isJsonObject(annotations) ? { ...annotations, text } : undefined;
}

function countOthers(line: JsonObject, losses: LossList): void {
  for (const [key, value] of Object.entries(line))
    if (!read.has(key) && !key.startsWith("_")) losses.add(key, Array.isArray(value) ? value.length : 1);
  for (const key of Object.keys(objectOf(line["meta"])))
    if (key !== "id" && key !== "language") losses.add(`meta.${key}`);
}

function annotationsIn(line: JsonObject, name: string): StatedAnnotation[] {
  const objects = listIn(line["objects"]).map(objectOf);
  const ours = objects.flatMap((one, i): StatedAnnotation[] => {
    const key = stringIn(one["key"]);
    if (key === undefined) return [];
    const label = stringIn(one["label"]) ?? "";
    return [{ place: `${name}/objects/${i}`, key, label, fields: objectOf(one["fields"]), spans: [] }];
  });
  const lists = ["spans", "label", "labels", "entities"] as const;
  const spans = lists.flatMap((list) =>
    listIn(line[list]).map((span, i) => annotationOf(span, `${name}/${list}/${i}`)),
  );
  return [...ours, ...joinedByKey(spans)];
}

function annotationOf(value: unknown, place: string): StatedAnnotation {
  if (Array.isArray(value)) {
    const [start, end, label] = value as unknown[];
    return { place, label: stringIn(label) ?? "", fields: {}, spans: [spanOf({ start, end })] };
  }
  const { key, label, fields, ...span } = objectOf(value);
  const own = stringIn(key);
  return {
    place,
    ...(own === undefined ? {} : { key: own }),
    label: stringIn(label) ?? "",
    fields: own === undefined ? {} : objectOf(fields),
    spans: [spanOf(span)],
  };
}

function spanOf({ start, end, start_offset, end_offset, text }: JsonObject): StatedSpan {
  const quote = stringIn(text);
  // without numbers, the span is found by its words, or reported
  return {
    start: numberIn(start ?? start_offset) ?? Number.NaN,
    end: numberIn(end ?? end_offset) ?? Number.NaN,
    ...(quote === undefined ? {} : { quote }),
  };
}
