import { isJsonObject } from "../envelope/taken-fields.ts";
import { parsedJson } from "./json-values.ts";

/** Fields for formats whose attributes are strings: plain strings by name, all others as one text of JSON. */
export interface FlatFields {
  strings: Record<string, string>;
  json?: string;
}

/** Splits fields into plain strings and one text of JSON for the others. */
export function flatFields(fields: Readonly<Record<string, unknown>>, isPlain = (_: string) => true): FlatFields {
  const strings: Record<string, string> = {};
  let others: Record<string, unknown> | undefined;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === "string" && isPlain(value)) strings[name] = value;
    else {
      others ??= {};
      others[name] = value;
    }
  }
  return others ? { strings, json: JSON.stringify(others) } : { strings };
}

/** Puts flat fields together again. */
export function fieldsOfFlat(strings: Readonly<Record<string, unknown>>, json: unknown): Record<string, unknown> {
  const others = typeof json === "string" ? parsedJson(json) : undefined;
  return { ...(isJsonObject(others) ? others : {}), ...strings };
}
