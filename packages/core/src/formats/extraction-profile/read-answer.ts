import type * as z from "zod";
import { isNearNarrowing, type Origins } from "../../anchor/repair-prune.ts";
import type { Path } from "../../article/path.ts";
import { type AnswerField, type AnswerShape, codingFields } from "./answer-shape.ts";

/** A part of an answer that does not fit in a coding. */
export interface Misfit {
  path: Path;
  issue: z.core.$ZodIssue;
  /** The part that is excluded with it, because its meaning would change without it. */
  takes?: Path;
}

/** The part of an answer that fits in a coding, not yet validated, and the parts that do not fit. */
export interface ReadAnswer {
  value: Record<string, unknown> | undefined;
  misfits: Misfit[];
}

interface Reading {
  misfits: Misfit[];
  origins: Origins;
}

type ObjectShape = Extract<AnswerShape, { kind: "object" }>;

/** Reads a model's answer along the fields of a coding: it accepts the shapes of any profile and common deviations of models. */
export function readAnswer(answer: unknown, origins: Origins): ReadAnswer {
  const reading: Reading = { misfits: [], origins };
  const root: ObjectShape = { kind: "object", fields: codingFields(), description: "" };
  const value = isObject(answer) ? readFields(root, answer, { path: [], reading }) : refuse("object", [], reading);
  return { value: value as Record<string, unknown> | undefined, misfits: reading.misfits };
}

interface At {
  path: Path;
  reading: Reading;
}

// Absent values: null, an empty text or list, an object without values.
function read(shape: AnswerShape, value: unknown, at: At): unknown {
  if (value === null || value === undefined || value === "") return undefined;
  switch (shape.kind) {
    case "text":
      return typeof value === "string" ? value : refuse("string", at.path, at.reading);
    case "number":
      return typeof value === "number" ? value : refuse("number", at.path, at.reading);
    case "flag":
      return readFlag(shape.onlyTrue, value, at);
    case "object":
      return readObject(shape, value, at);
    case "list":
      return readList(shape, value, at);
    case "pairs":
      return readPairs(shape.text, value, at);
  }
}

function readFlag(onlyTrue: boolean, value: unknown, { path, reading }: At): unknown {
  if (typeof value !== "boolean") return refuse("boolean", path, reading);
  return onlyTrue && !value ? undefined : value;
}

// A text may replace the object that contains it; a list of one item may replace the item.
function readObject(shape: ObjectShape, value: unknown, at: At): unknown {
  if (Array.isArray(value)) {
    if (value.length > 1 || Array.isArray(value[0])) return refuse("object", at.path, at.reading);
    return read(shape, value[0], { ...at, path: [...at.path, 0] });
  }
  if (shape.short !== undefined && typeof value === "string") return value;
  return isObject(value) ? readFields(shape, value, at) : refuse("object", at.path, at.reading);
}

function readFields({ fields, short }: ObjectShape, value: object, { path, reading }: At): unknown {
  const strangers = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  const filled = strangers.filter((key) => Reflect.get(value, key) !== null);
  if (filled.length > 0) tell({ code: "unrecognized_keys", keys: filled }, path, reading);
  const isMisspelt = filled.some((key) => path.length > 0 && isNearKey(key, fields));
  if (isMisspelt) takeOwner(path, reading.misfits.at(-1));
  let isTaken = isMisspelt;
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const before = reading.misfits.length;
    const child = Object.hasOwn(value, key)
      ? read(field.shape, Reflect.get(value, key), { path: [...path, key], reading })
      : undefined;
    const lost = field.narrows ? lostAt([...path, key], reading.misfits.slice(before), child) : [];
    for (const misfit of lost) takeOwner(path, misfit);
    isTaken ||= lost.length > 0;
    return child === undefined ? [] : [[key, child] as const];
  });
  if (isTaken) return undefined;
  if (entries.length === 0) return path.length === 0 ? {} : undefined;
  const [only] = entries;
  return only && entries.length === 1 && only[0] === short ? only[1] : Object.fromEntries(entries);
}

// If the absence of a field has a meaning, losing it or an item of its list also excludes the owner.
function lostAt(path: Path, misfits: readonly Misfit[], child: unknown): readonly Misfit[] {
  const isItem = (lost: Path) => lost.length === path.length + 1 && typeof lost.at(-1) === "number";
  const isLost = (lost: Path) => lost.length === path.length || isItem(lost);
  return child === undefined ? misfits : misfits.filter((misfit) => isLost(misfit.takes ?? misfit.path));
}

function takeOwner(owner: Path, misfit: Misfit | undefined): void {
  if (misfit) misfit.takes = owner;
}

function isNearKey(key: string, fields: Readonly<Record<string, AnswerField>>): boolean {
  return isNearNarrowing(
    key,
    Object.keys(fields).filter((name) => fields[name]?.narrows),
  );
}

function readList({ item, single }: Extract<AnswerShape, { kind: "list" }>, value: unknown, at: At): unknown {
  const given = Array.isArray(value) ? value : [value];
  const items = given.flatMap((one, i) => {
    const child = read(item, one, { ...at, path: Array.isArray(value) ? [...at.path, i] : at.path });
    return child === undefined ? [] : [{ i, child }];
  });
  if (items.length === 0) return undefined;
  const list = items.map(({ child }) => child);
  if (single && list.length === 1) return list[0];
  at.reading.origins.set(
    list,
    items.map(({ i }) => i),
  );
  return list;
}

function readPairs(text: AnswerShape, value: unknown, at: At): unknown {
  const pairs = Array.isArray(value) ? value.map((pair, i) => [i, pair] as const) : pairsOf(value);
  if (!pairs) return refuse("array", at.path, at.reading);
  const record = new Map<string, unknown>();
  for (const [i, pair] of pairs) {
    const read = readPair(text, pair, { ...at, path: [...at.path, i] });
    if (!read) continue;
    if (read[0] === "__proto__") tell({ code: "invalid_key" }, [...at.path, i], at.reading);
    else if (record.has(read[0])) tell({ code: "custom" }, [...at.path, i], at.reading);
    else record.set(...read);
  }
  return record.size === 0 ? undefined : Object.fromEntries(record);
}

// A model may also return the map itself.
function pairsOf(value: unknown): (readonly [string, unknown])[] | undefined {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, "language")) return [["text", value]];
  return Object.entries(value).map(([language, text]) => [language, { language, text }] as const);
}

function readPair(text: AnswerShape, pair: unknown, { path, reading }: At): [string, unknown] | undefined {
  if (pair === null) return undefined;
  if (!isObject(pair)) return refuse("object", path, reading);
  const language = read({ kind: "text" }, Reflect.get(pair, "language"), { path: [...path, "language"], reading });
  const words = read(text, Reflect.get(pair, "text"), { path: [...path, "text"], reading });
  if (language === undefined && words === undefined) return undefined;
  if (typeof language === "string" && words !== undefined) return [language, words];
  return refuse("object", path, reading);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(expected: string, path: Path, reading: Reading): undefined {
  tell({ code: "invalid_type", expected }, path, reading);
}

function tell(issue: object, path: Path, { misfits }: Reading): void {
  misfits.push({ path, issue: { message: "", ...issue, path: [...path] } as unknown as z.core.$ZodIssue });
}
