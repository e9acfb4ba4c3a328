import { cleanedText } from "../envelope/envelope-text.ts";
import { dateValue } from "../envelope/field-values.ts";
import type { NodeReader } from "../envelope/node-reader.ts";
import type { JsonObject, TakenFields } from "../envelope/taken-fields.ts";
import type { ReadProblem } from "../format.ts";

/** A record that is being read. */
export interface PloverReading {
  record: JsonObject;
  read: NodeReader;
  taken: TakenFields;
  /** What the record calls itself. */
  name: string;
  text: string;
  language: string;
  problems: ReadProblem[];
}

/** The day of a record, if it is one. */
export function recordDay(read: NodeReader, key: string): string | undefined {
  return read.text([key], (value) => dateValue(typeof value === "string" ? value.replaceAll("/", "-") : value));
}

/** The text of a record as an article may contain it. */
export function bareWords(value: string): string {
  return cleanedText(value).text;
}
