import type { Path } from "../../article/path.ts";
import { leafFault, type PlainFault, plainFaults, prototypeFault } from "../../article/plain-fault.ts";
import { isWritableNumber } from "./json-number.ts";
import type { ReadCode } from "./read-codes.ts";
import { type ReadIssue, readIssue, sizeIssue, type Word } from "./read-issue.ts";
import { maxReadIssues, type ReadLimits, type ReadResult, readLimits, type StrictReadOptions } from "./read-options.ts";
import { loneSurrogateAt } from "./well-formed.ts";

/** An object that is being copied. */
interface Task {
  value: object;
  copy: Record<string, unknown> | unknown[];
  parent: Task | undefined;
  key: string | number;
  depth: number;
}

interface Copying {
  limits: ReadLimits;
  issues: ReadIssue[];
  tasks: Task[];
  /** A lower bound on the JSON length of what was copied, in UTF-16 units; an object that occurs again counts for more. */
  size: number;
  seen: Set<object>;
}

// A few lists that contain each other twice expand to billions of values; a real input shares some objects, not thousands.
const sharedUnits = 256;

/**
 * Copies a JavaScript value as plain data, reading each property once and calling no getter. Values that JSON cannot
 * represent or that throw when they are read become issues with their paths. Never throws and never recurses.
 */
export function readObject(value: unknown, options: StrictReadOptions = {}): ReadResult {
  const copying: Copying = {
    limits: { ...readLimits, ...options.limits },
    issues: [],
    tasks: [],
    size: 0,
    seen: new Set(),
  };
  const root = copyChild(copying, value, undefined, "");
  for (let next = 0; next < copying.tasks.length && !isFull(copying); next++) {
    const task = copying.tasks[next] as Task;
    try {
      copyProperties(copying, task);
    } catch {
      tellFault(copying, "throws", task);
    }
  }
  return copying.issues.length > 0 ? { ok: false, issues: copying.issues } : { ok: true, value: root, notes: [] };
}

function isFull({ issues, size, tasks, limits }: Copying): boolean {
  return issues.length >= maxReadIssues || size > limits.maxBytes || tasks.length > limits.maxParts;
}

function copyProperties(copying: Copying, task: Task): void {
  const { value, copy } = task;
  if (Array.isArray(copy) && !fits(copying, task)) return;
  const keys = Reflect.ownKeys(value);
  if (Array.isArray(copy) && !isDense(value, keys)) {
    tellFault(copying, listFault(keys), task);
    return;
  }
  for (const key of keys) {
    if (Array.isArray(copy) && key === "length") continue;
    const place = Array.isArray(copy) ? Number(key) : key;
    if (isFull(copying)) return;
    if (typeof place === "symbol") tellFault(copying, "symbolKey", task);
    else copyProperty(copying, task, place);
  }
}

function copyProperty(copying: Copying, task: Task, key: string | number): void {
  const { value, copy } = task;
  const property = Reflect.getOwnPropertyDescriptor(value, key);
  if (!property?.enumerable || !("value" in property)) {
    tellFault(copying, property?.enumerable ? "accessor" : "hidden", task, key);
    return;
  }
  if (typeof key === "string") tellKey(copying, task, key);
  const child = copyChild(copying, property.value, task, key);
  if (Array.isArray(copy)) copy.push(child);
  else if (key in copy)
    Object.defineProperty(copy, key, { value: child, enumerable: true, writable: true, configurable: true });
  else copy[key] = child;
}

/** Copies a primitive value, or begins the copy of an object. */
function copyChild(copying: Copying, value: unknown, parent: Task | undefined, key: string | number): unknown {
  grow(copying, typeof value === "string" ? value.length + 2 : 2, parent);
  if (typeof value === "object" && value !== null) return beginObject(copying, value, parent, key);
  const fault = leafFault(value);
  if (fault) tellFault(copying, fault, parent, key);
  else if (typeof value === "string") tellSurrogate(copying, value, parent, key);
  else if (typeof value === "number" && !isWritableNumber(value)) {
    tell(copying, "read/number-range", { found: String(value) }, pathTo(parent, key));
  }
  return value;
}

function beginObject(copying: Copying, value: object, parent: Task | undefined, key: string | number): unknown {
  const depth = (parent?.depth ?? 0) + 1;
  if (copying.seen.has(value)) grow(copying, sharedUnits, parent);
  copying.seen.add(value);
  let fault: PlainFault | undefined;
  let copy: Task["copy"] = {};
  try {
    fault = holdsItself(value, parent) ? "cycle" : prototypeFault(value);
    if (Array.isArray(value)) copy = [];
  } catch {
    fault = "throws";
  }
  if (fault) tellFault(copying, fault, parent, key);
  else if (depth > copying.limits.maxDepth) {
    tell(copying, "read/depth", { limit: copying.limits.maxDepth }, pathTo(parent, key));
  } else if (copying.tasks.push({ value, copy, parent, key, depth }) === copying.limits.maxParts + 1) {
    copying.issues.push(sizeIssue(copying.limits.maxParts, "parts", { path: pathTo(parent, key) }));
  }
  return copy;
}

function holdsItself(value: object, parent: Task | undefined): boolean {
  for (let task = parent; task; task = task.parent) if (task.value === value) return true;
  return false;
}

// Check the length first: listing the keys of a huge array exhausts memory.
function fits(copying: Copying, task: Task): boolean {
  const length: unknown = Reflect.getOwnPropertyDescriptor(task.value, "length")?.value;
  const { maxBytes } = copying.limits;
  if (typeof length !== "number" || length * 2 <= maxBytes) return true;
  tellSize(copying, pathTo(task));
  return false;
}

function isDense(list: object, keys: readonly PropertyKey[]): boolean {
  const length: unknown = Reflect.getOwnPropertyDescriptor(list, "length")?.value;
  return keys.length - 1 === length && keys.every((key, i) => (i < length ? key === String(i) : key === "length"));
}

function listFault(keys: readonly PropertyKey[]): PlainFault {
  const named = keys.some((key) => typeof key === "string" && key !== "length" && !/^[0-9]+$/.test(key));
  return keys.some((key) => typeof key === "symbol") ? "symbolKey" : named ? "listKey" : "hole";
}

function tellKey(copying: Copying, task: Task, key: string): void {
  grow(copying, key.length + 2, task);
  if (key === "__proto__") tell(copying, "read/forbidden-key", {}, pathTo(task, key));
  tellSurrogate(copying, key, task, key);
}

function tellSurrogate(copying: Copying, text: string, parent: Task | undefined, key: string | number): void {
  const at = loneSurrogateAt(text);
  if (at < 0) return;
  const found = `U+${text.charCodeAt(at).toString(16).toUpperCase()}`;
  tell(copying, "read/lone-surrogate", { found }, pathTo(parent, key));
}

function tellFault(copying: Copying, fault: PlainFault, parent: Task | undefined, key?: string | number): void {
  const row: { found: Word; hint?: ReadIssue["hint"] } = plainFaults[fault];
  const place = { path: pathTo(parent, key), ...(row.hint && { hint: row.hint }) };
  if (copying.issues.length < maxReadIssues)
    copying.issues.push(readIssue("read/not-plain", { found: row.found }, place));
}

function tell(copying: Copying, code: ReadCode, words: Record<string, Word>, path: Path): void {
  if (copying.issues.length < maxReadIssues) copying.issues.push(readIssue(code, words, { path }));
}

function grow(copying: Copying, units: number, parent: Task | undefined): void {
  const before = copying.size;
  copying.size += units;
  const { maxBytes } = copying.limits;
  if (copying.size > maxBytes && before <= maxBytes) tellSize(copying, pathTo(parent));
}

function tellSize({ issues, limits }: Copying, path: Path): void {
  if (issues.length < maxReadIssues) issues.push(sizeIssue(limits.maxBytes, "bytes", { path }));
}

function pathTo(parent: Task | undefined, key?: string | number): Path {
  const path = key === undefined ? [] : [key];
  for (let task = parent; task; task = task.parent) path.unshift(task.key);
  return parent ? path.slice(1) : [];
}
