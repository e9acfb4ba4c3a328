import { distance } from "fastest-levenshtein";
import type * as z from "zod";
import type { Path } from "../article/path.ts";
import { CodingSchema } from "../schema/coding.ts";
import { narrowingFieldsAt, ownerOf } from "../schema/narrowing.ts";
import { parseShape } from "../schema/shape-faults.ts";
import { unfinishedIn } from "./repair-walk.ts";

type ZodIssue = z.core.$ZodIssue;

/** A part that cannot stay: its place in the current value, and what the schema says about it. */
export interface Fault {
  remove: Path;
  issue?: ZodIssue;
  /** The required field whose absence invalidates a part of the right shape. */
  lacks?: string;
  /** The fault that also removes this part: without what is removed there, it would mean something else. */
  takenBy?: Fault;
}

/** A removed part: its place in the original value, the fault, and the value in which it was found. */
export interface Removed {
  path: Path;
  fault: Fault;
  within: unknown;
  /** In which pass, from 0: later removals may be consequences of earlier ones. */
  pass: number;
}

/** What is left of a value, and what was removed from it. */
export interface Pruned {
  value: unknown;
  removed: Removed[];
}

/** The original places of the items of a list that lost some. */
export type Origins = WeakMap<object, readonly number[]>;

/** Removes faulty parts, and parts that depend on them, until no fault is left. */
export function pruned(
  given: unknown,
  faultsOf: (value: unknown) => Fault[],
  origins: Origins = new WeakMap(),
): Pruned {
  let value = given;
  const removed: Removed[] = [];
  for (let pass = 0; ; pass++) {
    const within = value;
    const found = faultsOf(value).filter(isInside);
    if (found.length === 0) return { value, removed };
    const faults = [
      ...found,
      ...found.flatMap((fault) => ownersOf(fault, ownerWithout(fault))),
      ...emptied(found, value),
    ];
    for (const fault of faults) removed.push({ path: givenPath(within, fault.remove, origins), fault, within, pass });
    value = without(value, treeOf(faults), origins);
  }
}

// Removing a field that narrows or reverses its owner removes the owner too, such as a mention that loses an exclusion.
function ownersOf(fault: Fault, first: Path | undefined): Fault[] {
  const owners: Fault[] = [];
  for (let owner = first; owner && owner.length > 0; owner = ownerOf(owner))
    owners.push({ remove: owner, takenBy: fault });
  return owners;
}

// A container that loses all its content is removed too, and may be such a field itself.
function emptied(faults: readonly Fault[], value: unknown): Fault[] {
  const left = new Map<string, Set<string>>();
  const owners: Fault[] = [];
  const lose = (path: Path, fault: Fault): void => {
    const holder = path.slice(0, -1);
    if (holder.length === 0) return;
    const pointer = JSON.stringify(holder);
    const keys = left.get(pointer) ?? new Set(Object.keys(Object(at(value, holder))));
    left.set(pointer, keys);
    keys.delete(String(path.at(-1)));
    if (keys.size > 0) return;
    const owner = ownerOf(holder);
    if (owner) for (const one of ownersOf(fault, owner)) owners.push(one);
    else lose(holder, fault);
  };
  for (const fault of faults) lose(fault.remove, fault);
  return owners;
}

function ownerWithout({ remove, issue }: Fault): Path | undefined {
  const key = remove.at(-1);
  const owner = remove.slice(0, -1);
  const isMisspelt = issue?.code === "unrecognized_keys" && isNearNarrowing(String(key), narrowingFieldsAt(owner));
  return isMisspelt ? owner : ownerOf(remove);
}

/** Whether an unknown key is a misspelling of a field whose absence has a meaning. */
export function isNearNarrowing(key: string, fields: readonly string[]): boolean {
  const most = Math.max(1, Math.floor(key.length / 3));
  return fields.some((field) => distance(key.toLowerCase(), field.toLowerCase()) <= most);
}

// A fault of the root can be reported, not removed.
function isInside({ remove }: Fault): boolean {
  return remove.length > 0;
}

/** The place in the original value of what is now at a path. */
export function givenPath(value: unknown, path: Path, origins: Origins): Path {
  let node = value;
  return path.map((key) => {
    const holder = node as Record<string | number, unknown> | undefined;
    node = holder && Object.hasOwn(holder, key) ? holder[key] : undefined;
    return Array.isArray(holder) ? (origins.get(holder)?.[key as number] ?? key) : key;
  });
}

/** What keeps a value from being a coding: the smallest parts whose removal fixes it. */
export function shapeFaults(value: unknown): Fault[] {
  const parsed = parseShape(CodingSchema, value);
  const issues = parsed.ok ? [] : parsed.issues;
  const faults = issues.flatMap((issue) => faultsOfIssue(issue, issue.path as Path, value)).filter(isInside);
  return faults.length > 0 ? faults : unfinishedIn(value).map(({ path, lacks }) => ({ remove: path, lacks }));
}

function faultsOfIssue(issue: ZodIssue, path: Path, value: unknown): Fault[] {
  const told = { ...issue, path: [...path] } as ZodIssue;
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ remove: [...path, key], issue: told }));
  if (issue.code === "invalid_union") {
    const inner = branchOf(issue.errors);
    if (inner) return inner.flatMap((one) => faultsOfIssue(one, [...path, ...(one.path as Path)], value));
  }
  if (issue.code === "too_big" && issue.origin === "array") return surplus(path, Number(issue.maximum), value, told);
  const isAbsent = issue.code !== "invalid_key" && at(value, path) === undefined;
  return [{ remove: isAbsent ? path.slice(0, -1) : path, issue: told }];
}

// Of several forms, the one whose outer shape fits, as in the messages of validation.
function branchOf(branches: readonly ZodIssue[][]): ZodIssue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some(({ path, code }) => path.length === 0 && code === "invalid_type"),
  );
  return [...fitting].sort((a, b) => a.length - b.length)[0];
}

function surplus(path: Path, most: number, value: unknown, issue: ZodIssue): Fault[] {
  const list = at(value, path) as unknown[];
  return list.slice(most).map((_, i) => ({ remove: [...path, most + i], issue }));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined,
    value,
  );
}

// The places to cut, as a tree of keys; an empty branch is cut whole.
type Tree = Map<string | number, Tree>;

function treeOf(faults: readonly Fault[]): Tree {
  const root: Tree = new Map();
  for (const { remove } of faults) {
    let tree = root;
    for (const [i, key] of remove.entries()) {
      const known = tree.get(key);
      if (known?.size === 0) break;
      const next: Tree = i === remove.length - 1 ? new Map() : (known ?? new Map());
      tree.set(key, next);
      tree = next;
    }
  }
  return root;
}

function without(value: unknown, tree: Tree, origins: Origins): unknown {
  const keep = ([key, child]: [string | number, unknown]): [string | number, unknown][] => {
    const branch = tree.get(key);
    if (!branch) return [[key, child]];
    const left = branch.size === 0 ? [] : without(child, branch, origins);
    return isEmpty(left) ? [] : [[key, left]];
  };
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value as object).flatMap(keep));
  const kept = [...value.entries()].flatMap(keep) as [number, unknown][];
  const list = kept.map(([, child]) => child);
  const before = origins.get(value);
  origins.set(
    list,
    kept.map(([i]) => before?.[i] ?? i),
  );
  return list;
}

// A list or map that lost all its items is removed too.
function isEmpty(value: unknown): boolean {
  return Object.keys(value as object).length === 0;
}
