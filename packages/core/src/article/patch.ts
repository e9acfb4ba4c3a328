import type { PatchStep } from "./issue.ts";
import { fromPointer } from "./path.ts";

/** An applied step of a patch, with the old and the new value. */
interface Change {
  op: PatchStep["op"];
  path: string;
  before?: unknown;
  after?: unknown;
}

/** A value after a patch, with each change. */
export interface Patch {
  value: unknown;
  changes: Change[];
}

// Keys that reach a prototype instead of data.
const unsafeKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a value is a JSON Patch of adds, replaces and removes below the root that do not reach a prototype. */
export function isPatch(steps: unknown): steps is PatchStep[] {
  return Array.isArray(steps) && steps.length > 0 && steps.every(isStep);
}

function isStep(step: unknown): step is PatchStep {
  if (typeof step !== "object" || step === null) return false;
  const { op, path, value } = step as Partial<PatchStep>;
  const isKnown = op === "remove" || ((op === "add" || op === "replace") && value !== undefined);
  const keys = typeof path === "string" ? fromPointer(path) : undefined;
  return isKnown && keys !== undefined && keys.length > 0 && !keys.some((key) => unsafeKeys.has(key));
}

/** Applies a JSON Patch to a copy of the value; undefined when a place is not in it. */
export function patched(value: unknown, steps: readonly PatchStep[]): Patch | undefined {
  const changes: Change[] = [];
  let current = value;
  for (const step of steps) {
    const done = changedAt(current, fromPointer(step.path) ?? [], step);
    if (!done) return undefined;
    current = done.value;
    changes.push({ op: step.op, path: step.path, ...done.change });
  }
  return { value: current, changes };
}

interface Done {
  value: unknown;
  change: Pick<Change, "before" | "after">;
}

// Only the objects and lists on the path are copied; the rest of the document is shared.
function changedAt(holder: unknown, keys: readonly string[], step: PatchStep): Done | undefined {
  const [key, ...rest] = keys as [string, ...string[]];
  if (typeof holder !== "object" || holder === null) return undefined;
  if (rest.length === 0)
    return Array.isArray(holder) ? changedItem(holder, key, step) : changedMember(holder, key, step);
  const at = Array.isArray(holder) ? placeIn(holder, key) : Object.hasOwn(holder, key) ? key : undefined;
  if (at === undefined) return undefined;
  const inner = changedAt((holder as Record<string | number, unknown>)[at], rest, step);
  if (!inner) return undefined;
  const copy = Array.isArray(holder) ? holder.with(at as number, inner.value) : { ...holder, [at]: inner.value };
  return { value: copy, change: inner.change };
}

function changedMember(holder: object, key: string, { op, value }: PatchStep): Done | undefined {
  const isThere = Object.hasOwn(holder, key);
  if (op !== "add" && !isThere) return undefined;
  const before = isThere ? { before: (holder as Record<string, unknown>)[key] } : {};
  if (op !== "remove") return { value: { ...holder, [key]: value }, change: { ...before, after: value } };
  const { [key]: _, ...rest } = holder as Record<string, unknown>;
  return { value: rest, change: before };
}

function changedItem(holder: readonly unknown[], key: string, { op, value }: PatchStep): Done | undefined {
  const isNew = op === "add" && (key === "-" || key === String(holder.length));
  const at = isNew ? holder.length : placeIn(holder, key);
  if (at === undefined) return undefined;
  if (op === "add") return { value: holder.toSpliced(at, 0, value), change: { after: value } };
  const before = holder[at];
  if (op === "remove") return { value: holder.toSpliced(at, 1), change: { before } };
  return { value: holder.with(at, value), change: { before, after: value } };
}

function placeIn(holder: readonly unknown[], key: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(key) && Number(key) < holder.length ? Number(key) : undefined;
}
