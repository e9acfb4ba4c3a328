import type * as z from "zod";
import { itemOf, nodeOf, type Schema, shapeOf } from "./node.ts";

type ZodIssue = z.core.$ZodIssue;

/** The result of checking a value against a schema: the value if it is valid, or every fault. */
export type ShapeResult = { ok: true; value: unknown } | { ok: false; issues: readonly ZodIssue[] };

/**
 * Parses plain data without throwing, however many faults it has: Zod passes its issues as arguments of one call, which
 * fails at about a hundred thousand. Only the beginning of a list that is too long is checked.
 */
export function parseShape(schema: Schema, value: unknown): ShapeResult {
  return parsed(schema, cropped(schema, value));
}

function parsed(schema: Schema, value: unknown): ShapeResult {
  try {
    const { data, error } = (schema as z.ZodType).safeParse(value);
    return error ? { ok: false, issues: error.issues } : { ok: true, value: data };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, issues: faultsInParts(schema, value) };
    throw error;
  }
}

function faultsIn(schema: Schema, value: unknown): readonly ZodIssue[] {
  const result = parsed(schema, value);
  return result.ok ? [] : result.issues;
}

function faultsInParts(field: Schema, value: unknown): readonly ZodIssue[] {
  const { schema } = nodeOf(field);
  const item = itemOf(schema);
  const shape = shapeOf(schema);
  if (item && Array.isArray(value)) {
    const outside = faultsIn(schema, value.slice(0, 0)).filter(({ code }) => code !== "too_small");
    const most = maximumOf(schema);
    const surplus = value.length > most ? [tooBig(most, value)] : [];
    return [...outside, ...surplus, ...value.flatMap((child, i) => prefixed(i, faultsIn(item, child)))];
  }
  if (!shape || typeof value !== "object" || value === null)
    return [{ code: "custom", path: [], message: "", input: value }];
  const keys = Object.keys(value);
  const unknown = keys.filter((key) => !Object.hasOwn(shape, key));
  const fields = Object.entries(shape).flatMap(([key, inner]) => {
    const isAbsent = !Object.hasOwn(value, key);
    return isAbsent && nodeOf(inner).optional
      ? []
      : prefixed(key, faultsIn(nodeOf(inner).schema, Reflect.get(value, key)));
  });
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

// One item more than a list may have shows that it is too long.
function cropped(field: Schema, value: unknown): unknown {
  const { schema } = nodeOf(field);
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    const list = value.length > maximumOf(schema) + 1 ? value.slice(0, maximumOf(schema) + 1) : value;
    return changed(list, (child) => cropped(item, child));
  }
  const shape = shapeOf(schema);
  if (!shape || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(shape)) {
    if (!Object.hasOwn(value, key)) continue;
    const child = Reflect.get(value, key);
    const now = cropped(inner, child);
    if (now === child) continue;
    copy ??= { ...value };
    copy[key] = now;
  }
  return copy ?? value;
}

function changed(list: unknown[], change: (child: unknown) => unknown): unknown[] {
  let copy: unknown[] | undefined;
  for (const [i, child] of list.entries()) {
    const now = change(child);
    if (now === child) continue;
    copy ??= [...list];
    copy[i] = now;
  }
  return copy ?? list;
}

function maximumOf(schema: Schema): number {
  const checks = (schema as z.core.$ZodArray)._zod.def.checks ?? [];
  const maxima = checks.map(({ _zod: { def } }) => (def as { maximum?: number }).maximum ?? Number.POSITIVE_INFINITY);
  return maxima[0] ?? Number.POSITIVE_INFINITY;
}
