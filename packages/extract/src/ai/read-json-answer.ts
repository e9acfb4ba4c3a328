import { toProfile } from "@diplomatic-visits/core/formats/extraction-profile";
import { readLooseJson, readStrictJson } from "./loose-json.ts";

/** A position in an answer that is not JSON. */
export interface AnswerFault {
  /** Its line in the answer, from 1. */
  line: number;
  /** Its column, from 1, in UTF-16 units. */
  column: number;
  /** The text around it. */
  near: string;
}

/** What could be read of a model's answer. */
export interface JsonAnswer {
  /** The object; if the answer was cut off, its whole parts. */
  value: Record<string, unknown>;
  /** Whether something after the read part is lost: the answer broke off, or continued unreadably. */
  cut: boolean;
  /** The first position that is not JSON. */
  fault?: AnswerFault;
}

// How many characters around a fault are shown.
const around = 24;

// Braces in prose are tried one by one: no answer contains this many objects side by side.
const mostCandidates = 100;

/**
 * Reads the JSON object of a model's answer, regardless of surrounding words, fences or other objects. Of several objects it
 * picks the one with most fields of a coding outside the model's reasoning, then the longest. Undefined without
 * an object.
 */
export function readJsonAnswer(answer: string): JsonAnswer | undefined {
  const best = candidatesIn(answer).reduce<Candidate | undefined>(
    (known, one) => (known && isBetter(known, one) ? known : one),
    undefined,
  );
  if (!best) return undefined;
  const { value, stop, fault } = best;
  return { value, cut: stop !== undefined, ...(fault === undefined ? {} : { fault: faultAt(answer, fault) }) };
}

interface Candidate extends ReturnType<typeof readLooseJson> {
  fields: number;
  length: number;
  isThought: boolean;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.isThought !== b.isThought && (a.isThought ? b : a).fields > 0) return b.isThought;
  return a.fields === b.fields ? a.length > b.length : a.fields > b.fields;
}

function candidatesIn(answer: string): Candidate[] {
  const candidates: Candidate[] = [];
  const thoughts = [...answer.matchAll(/<(think(?:ing)?)>[\s\S]*?<\/\1>/gi)].map(
    ({ 0: all, index }) => [index, index + all.length] as const,
  );
  for (let start = answer.indexOf("{"); start >= 0 && candidates.length < mostCandidates; ) {
    const read = readStrictJson(answer, start) ?? readLooseJson(answer, start);
    const value = unwrapped(read.value, 0);
    const isThought = thoughts.some(([from, to]) => from <= start && start < to);
    // braces in prose contain nothing
    const isAnswer = read.stop !== "fault" || Object.keys(read.value).length > 0;
    if (isAnswer) candidates.push({ ...read, value, fields: fieldsOf(value), length: read.end - start, isThought });
    start = answer.indexOf("{", isAnswer ? Math.max(read.end, start + 1) : start + 1);
  }
  return candidates;
}

// Some models wrap the object in another, such as { "coding": … }.
function unwrapped(value: Record<string, unknown>, depth: number): Record<string, unknown> {
  if (depth > 2 || fieldsOf(value) > 1) return value;
  const inner = Object.values(value)
    .filter(isObject)
    .map((one) => unwrapped(one, depth + 1));
  return inner.find((one) => fieldsOf(one) > 1) ?? value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

let known: ReadonlySet<string> | undefined;

function fieldsOf(value: Record<string, unknown>): number {
  known ??= new Set(Object.keys(toProfile({}, "null")));
  return Object.keys(value).filter((key) => known?.has(key)).length;
}

function faultAt(answer: string, offset: number): AnswerFault {
  const before = answer.slice(0, offset).split("\n");
  const near = answer.slice(Math.max(0, offset - around), offset + around).replace(/\s+/g, " ");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, near };
}
