import type { StatedAnnotation, StatedSpan } from "../annotations/annotation.ts";
import { fieldsOfFlat } from "../annotations/flat-fields.ts";
import { joinedByKey } from "../annotations/joined-by-key.ts";
import { listIn, numberIn, objectOf, stringIn } from "../annotations/json-values.ts";
import { type LossList, lossList } from "../annotations/loss-list.ts";
import { unreadable } from "../annotations/problems.ts";
import { receivedOf } from "../annotations/received.ts";
import { unusable } from "../envelope/json-documents.ts";
import { isJsonObject } from "../envelope/taken-fields.ts";
import type { ReadOptions, Received } from "../format.ts";

/** Reads an annotated document; an extraction that was aligned by similarity is looked up by its words. */
export function readAnnotatedDocument(name: string, value: unknown, options: ReadOptions = {}): Received {
  if (!isJsonObject(value)) return unusable(name, unreadable(name, notADocument));
  const losses = lossList();
  for (const key of Object.keys(value)) if (!read.has(key)) losses.add(key);
  const id = stringIn(value["document_id"]) ?? name;
  const text = stringIn(value["text"]) ?? options.text ?? "";
  const extractions = listIn(value["extractions"]).map((one, i) =>
    annotationOf(one, `${name}/extractions/${i}`, losses),
  );
  return receivedOf({ name: id, text, unit: "code-points", annotations: joinedByKey(extractions) }, options, {
    losses,
  });
}

const read = new Set(["document_id", "text", "extractions"]);
const notADocument = {
  en: "expected an annotated document with text and extractions",
  ar: "المتوقع مستند فيه text وextractions",
};

function annotationOf(value: unknown, place: string, losses: LossList): StatedAnnotation {
  const extraction = objectOf(value);
  const { key, fields, ...strings } = objectOf(extraction["attributes"]);
  const own = stringIn(key);
  const label = stringIn(extraction["extraction_class"]) ?? "";
  if (stringIn(extraction["description"])) losses.add(`${label}.description`);
  const spans = spansOf(extraction);
  if (own !== undefined) return { place, key: own, label, fields: fieldsOfFlat(strings, fields), spans };
  return { place, label, fields: strings, spans };
}

function spansOf({ char_interval, extraction_text }: Record<string, unknown>): StatedSpan[] {
  const quote = stringIn(extraction_text) ?? "";
  const { start_pos, end_pos } = objectOf(char_interval);
  const start = numberIn(start_pos);
  const end = numberIn(end_pos);
  if (quote === "") return start === undefined || end === undefined ? [] : [{ start, end }];
  return [{ quote, ...(start === undefined || end === undefined ? {} : { start, end }) }];
}
