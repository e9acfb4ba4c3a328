import * as z from "zod";
import { cutShort } from "../article/shortened.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";
import { nearestOf } from "../text/spelling.ts";

/** An example of how a field is written, in one line, with the author's own word where it seems to belong. */
export function dueForm(field: Schema, own?: unknown): string {
  return formWith(field, typeof own === "string" ? cutShort(own) : own);
}

function formWith(field: Schema, own: unknown): string {
  const { schema, meta } = nodeOf(field);
  if (meta.id === "AuthoredQuote" || meta.id === "AuthoredQuotes" || meta.id === "AuthoredMention") return words(own);
  const item = itemOf(schema);
  if (item) return `[${formWith(item, own)}]`;
  const shape = shapeOf(schema);
  if (shape) return objectForm(shape, own);
  if (schema._zod.def.type === "record")
    return typeof own === "string" ? `{ ${tagFor(own)}: ${shownWord(own)} }` : '{ en: "…" }';
  return accepts(schema, own) ? shownWord(own as string) : gap;
}

function tagFor(word: string): string {
  return /\p{Script=Arabic}/u.test(word) ? "ar" : "en";
}

const gap = "…";

function words(own: unknown): string {
  return typeof own === "string" ? JSON.stringify(own) : `"${gap}"`;
}

/** The keys of an object that must be filled in, including its quote even if that is optional. */
function dueKeys(shape: Readonly<Record<string, Schema>>): string[] {
  const keys = Object.keys(shape);
  const required = keys.filter((key) => !nodeOf(shape[key] as Schema).optional);
  const helpful = ["value", "basis", "quote"].filter((key) => keys.includes(key) && !required.includes(key));
  return keys.filter((key) => required.includes(key) || helpful.includes(key)).sort(quoteLast);
}

function quoteLast(a: string, b: string): number {
  return Number(a === "quote") - Number(b === "quote");
}

function objectForm(shape: Readonly<Record<string, Schema>>, own: unknown): string {
  const word = typeof own === "string" || typeof own === "number" ? String(own) : undefined;
  const due = dueKeys(shape);
  const keys = due.length > 0 ? due : Object.keys(shape);
  const home = word === undefined ? undefined : homeOf(shape, keys, word);
  const pairs = keys.map((key) => {
    const field = shape[key] as Schema;
    if (key === home)
      return `${key}: ${key === "quote" ? JSON.stringify(word) : shownWord(codeFor(field, word as string))}`;
    return `${key}: ${key === "quote" ? words(undefined) : shownGap(field)}`;
  });
  return `{ ${pairs.join(", ")} }`;
}

function shownGap(field: Schema): string {
  const { schema } = nodeOf(field);
  if (itemOf(schema)) return `[${gap}]`;
  return shapeOf(schema) || schema._zod.def.type === "record" ? `{ ${gap} }` : gap;
}

// A code or an id goes where one is expected; every other word is treated as a quote.
function homeOf(shape: Readonly<Record<string, Schema>>, keys: readonly string[], word: string): string | undefined {
  const closed = keys.filter((key) => key !== "quote" && key !== "id" && isClosed(shape[key] as Schema));
  return (
    closed.find((key) => accepts(shape[key] as Schema, codeFor(shape[key] as Schema, word))) ??
    (keys.includes("quote") ? "quote" : undefined)
  );
}

function isClosed(field: Schema): boolean {
  const { schema } = nodeOf(field);
  return choicesOf(field).length > 0 || ("pattern" in schema && schema.pattern !== undefined) || hasFormat(schema);
}

function hasFormat(schema: Schema): boolean {
  const checks = schema._zod.def.checks ?? [];
  return checks.some((check) => check._zod.def.check === "string_format");
}

function codeFor(field: Schema, word: string): string {
  const choices = choicesOf(field);
  return choices.includes(word) ? word : (nearestOf(word.toLowerCase(), choices) ?? word);
}

function accepts(field: Schema, value: unknown): boolean {
  return typeof value === "string" && z.safeParse(nodeOf(field).schema, value).success;
}

/** The codes that a field may have; empty if the field does not have a closed list. */
export function choicesOf(field: Schema): string[] {
  const { schema } = nodeOf(field);
  if (schema._zod.def.type !== "enum") return [];
  return Object.values((schema as z.core.$ZodEnum)._zod.def.entries).map(String);
}

/** A word as YAML: without quotation marks if it is a plain word. */
function shownWord(word: string): string {
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(word) ? word : JSON.stringify(word);
}
