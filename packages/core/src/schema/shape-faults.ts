import type * as z from "zod";
import { cropped, formFor, maximumOf } from "./cropped.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "./node.ts";

type ZodIssue = z.core.$ZodIssue;

/** The result of checking a value against a schema: the value if it is valid, or its faults. */
export type ShapeResult =
  | { ok: true; value: unknown }
  /** `isCut`: the value may have more faults, because the check stopped at the maximum. */
  | { ok: false; issues: readonly ZodIssue[]; isCut: boolean };

/** A value with more parts than this is checked part by part: Zod collects every fault, at some kilobytes each. */
const mostAtOnce = 10_000;

/** Where the check of a large value stops. */
const mostFaults = 10_000;

/**
 * Parses plain data without throwing and with limited memory, however many faults it has: from `mostFaults` on, the rest of
 * a large value is not checked. Only the beginning of a list that is too long is checked.
 */
export function parseShape(schema: Schema, value: unknown, most = mostFaults): ShapeResult {
  const input = cropped(schema, value);
  if (isWithin(input, mostAtOnce)) return parsed(schema, input);
  const budget = { left: Math.max(most, mostFaults), isCut: false };
  const issues = faultsInParts(schema, input, budget);
  return issues.length === 0 ? parsed(schema, input) : { ok: false, issues, isCut: budget.isCut };
}

/** How many faults may still be collected, and whether there was no room for one. */
interface Budget {
  left: number;
  isCut: boolean;
}

/** Whether a value consists of at most this many parts: lists, objects and what they hold. */
function isWithin(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let left = most;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const parts = Array.isArray(next) ? next : Object.values(next);
    left -= parts.length;
    if (left < 0) return false;
    for (const part of parts) if (typeof part === "object" && part !== null) open.push(part);
  }
  return true;
}

function parsed(schema: Schema, value: unknown): ShapeResult {
  try {
    const { data, error } = (schema as z.ZodType).safeParse(value);
    return error ? { ok: false, issues: error.issues, isCut: false } : { ok: true, value: data };
  } catch (error) {
    // Zod passes its issues as arguments of one call, which fails at about a hundred thousand.
    if (!(error instanceof RangeError)) throw error;
    const budget = { left: mostFaults, isCut: false };
    return { ok: false, issues: faultsOfParts(schema, value, budget), isCut: budget.isCut };
  }
}

function faultsInParts(schema: Schema, value: unknown, budget: Budget): readonly ZodIssue[] {
  if (budget.left <= 0) {
    budget.isCut = true;
    return [];
  }
  if (!isWithin(value, mostAtOnce)) return faultsOfParts(schema, value, budget);
  const result = parsed(schema, value);
  const issues = result.ok ? [] : result.issues;
  budget.left -= issues.length;
  return issues;
}

function faultsOfParts(field: Schema, value: unknown, budget: Budget): readonly ZodIssue[] {
  const { schema } = nodeOf(field);
  const item = itemOf(schema);
  const shape = shapeOf(schema);
  const form = formFor(schema, value);
  if (form) return faultsInParts(form, value, budget);
  if (item && Array.isArray(value)) return faultsInList(schema, value, budget);
  if (schema._zod.def.type === "record" && isMap(value)) return faultsInRecord(schema, value, budget);
  if (shape && isMap(value)) return faultsInObject(shape, value, budget);
  budget.left--;
  // One fault at the value itself, whatever is in it.
  const { error } = (schema as z.ZodType).safeParse(Array.isArray(value) ? [] : isMap(value) ? {} : value);
  return error?.issues.slice(0, 1) ?? [{ code: "custom", path: [], message: "", input: value }];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function faultsInList(schema: Schema, value: readonly unknown[], budget: Budget): ZodIssue[] {
  const item = itemOf(schema) as Schema;
  const { error } = (schema as z.ZodType).safeParse([]);
  const outside = (error?.issues ?? []).filter(({ code }) => code !== "too_small");
  const most = maximumOf(schema);
  const surplus = value.length > most ? [tooBig(most, value)] : [];
  const faults = value.flatMap((child, i) => (budget.isCut ? [] : prefixed(i, faultsInParts(item, child, budget))));
  return [...outside, ...surplus, ...faults];
}

const keysAtOnce = 1_000;

function faultsInRecord(schema: Schema, value: Readonly<Record<string, unknown>>, budget: Budget): ZodIssue[] {
  const entries = Object.entries(value);
  const faults: ZodIssue[] = [];
  for (let i = 0; i < entries.length && !budget.isCut; i += keysAtOnce) {
    const part = Object.fromEntries(entries.slice(i, i + keysAtOnce));
    for (const fault of faultsInParts(schema, part, budget)) faults.push(fault);
  }
  return faults;
}

function faultsInObject(
  shape: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  budget: Budget,
): ZodIssue[] {
  const fields = Object.entries(shape).flatMap(([key, inner]) => {
    const isAbsent = !Object.hasOwn(value, key);
    return isAbsent && nodeOf(inner).optional
      ? []
      : prefixed(key, faultsInParts(nodeOf(inner).schema, value[key], budget));
  });
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const strangers =
    unknown.length > 0 ? [{ code: "unrecognized_keys", keys: unknown, path: [], message: "", input: value }] : [];
  return [...fields, ...(strangers as ZodIssue[])];
}

function prefixed(key: string | number, issues: readonly ZodIssue[]): ZodIssue[] {
  return issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
}

function tooBig(maximum: number, input: unknown): ZodIssue {
  return { code: "too_big", origin: "array", maximum, inclusive: true, path: [], message: "", input } as ZodIssue;
}
