import { toProfile } from "@diplomatic-visits/core/formats/extraction-profile";
import { type LooseJson, readLooseJson, readStrictJson } from "./loose-json.ts";

/** An object in an answer that may be the coding. */
export interface AnswerCandidate extends LooseJson {
  /** How many fields of a coding it has. */
  fields: number;
  length: number;
  /** Whether it is part of the model's reasoning. */
  isThought: boolean;
}

// Braces in prose are tried one by one: no answer contains this many objects side by side.
const mostCandidates = 100;

/** The objects of an answer, in order, each without what is wrapped around it. */
export function candidatesIn(answer: string): AnswerCandidate[] {
  const candidates: AnswerCandidate[] = [];
  const isThought = thoughtsIn(answer);
  let tries = 0;
  for (let start = answer.indexOf("{"); start >= 0 && tries < mostCandidates; tries++) {
    const read = readStrictJson(answer, start) ?? readLooseJson(answer, start);
    const value = unwrapped(read.value, 0);
    const fields = codingFieldsOf(value);
    // braces in prose contain nothing
    const isAnswer = read.stop !== "fault" || Object.keys(read.value).length > 0;
    if (isAnswer) candidates.push({ ...read, value, fields, length: read.end - start, isThought: isThought(start) });
    // what broke off inside a wrapper has its whole parts one level down
    const isWrapper = read.stop !== undefined && fields === 0;
    start = answer.indexOf("{", isAnswer && !isWrapper ? Math.max(read.end, start + 1) : start + 1);
  }
  return candidates;
}

const tag = /<(\/?)(think(?:ing)?|thoughts?|reason(?:ing)?|analysis|reflection|scratchpad)>/gi;

// Some services drop the opening tag: everything before a lone closing one is reasoning. What is never closed is not.
function thoughtsIn(answer: string): (at: number) => boolean {
  const spans: [from: number, to: number][] = [];
  let opened: { name: string; at: number } | undefined;
  for (const { 1: slash, 2: named = "", index } of answer.matchAll(tag)) {
    const name = named.toLowerCase();
    if (slash === "") opened ??= { name, at: index };
    else if (opened?.name === name) {
      spans.push([opened.at, index]);
      opened = undefined;
    } else if (spans.length === 0 && !opened) spans.push([0, index]);
  }
  return (at) => spans.some(([from, to]) => from <= at && at < to);
}

const deepestWrapper = 3;

// Some models wrap the object in another or in a list, such as { "answer": [{ … }] } or the schema's { "type", "properties" }.
function unwrapped(value: Record<string, unknown>, depth: number): Record<string, unknown> {
  if (depth > deepestWrapper || codingFieldsOf(value) > 1) return value;
  const inner = Object.values(value)
    .flatMap(wrappedObject)
    .map((one) => unwrapped(one, depth + 1));
  return inner.find((one) => codingFieldsOf(one) > 1) ?? value;
}

function wrappedObject(value: unknown): Record<string, unknown>[] {
  if (isAnswerObject(value)) return [value];
  if (Array.isArray(value)) return value.length === 1 && isAnswerObject(value[0]) ? [value[0]] : [];
  if (typeof value !== "string" || !/^\s*\{/.test(value)) return [];
  const read = readStrictJson(value, value.indexOf("{"));
  return read ? [read.value] : [];
}

let known: ReadonlySet<string> | undefined;

/** How many fields of a coding an object has; those of a JSON Schema describe fields and have none. */
export function codingFieldsOf(value: Record<string, unknown>): number {
  known ??= new Set(Object.keys(toProfile({}, "null")));
  return Object.keys(value).filter((key) => known?.has(key) && !isSchema(value[key])).length;
}

const schemaTypes: ReadonlySet<unknown> = new Set([
  ...["string", "number", "integer", "boolean", "object", "array", "null"],
]);

function isSchema(value: unknown): boolean {
  if (!isAnswerObject(value)) return false;
  const types = [value["type"]].flat();
  if (types.length > 0 && types.every((type) => schemaTypes.has(type))) return true;
  return ["$ref", "anyOf", "oneOf", "enum"].some((key) => Object.hasOwn(value, key));
}

/** Whether a value is a JSON object. */
export function isAnswerObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
