import { isWellFormed } from "./well-formed.ts";

/**
 * Counts the members of a parsed JSON value, to compare with the number of members in the source: a difference means a
 * duplicate key. Returns -1 if a key is `__proto__`.
 */
export function keptMembers(root: unknown): number {
  if (inheritsKeys()) return -1;
  const open: object[] = isContainer(root) ? [root] : [];
  let members = 0;
  for (let value = open.pop(); value; value = open.pop()) {
    if (Array.isArray(value)) {
      for (const child of value as unknown[]) if (isContainer(child)) open.push(child);
      continue;
    }
    for (const key in value) {
      const child = (value as Record<string, unknown>)[key];
      if (isContainer(child)) open.push(child);
      if (key === "__proto__") return -1;
      members++;
    }
  }
  return members;
}

/** Whether every surrogate in the keys and strings of a parsed JSON value is part of a pair. */
export function holdsWholePairs(root: unknown): boolean {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string" && !isWellFormed(value)) return false;
    if (!isContainer(value)) continue;
    if (!Array.isArray(value)) for (const key of Object.keys(value)) open.push(key);
    for (const child of Object.values(value)) open.push(child);
  }
  return true;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

// for-in also lists additions to Object.prototype, which would make the count wrong.
function inheritsKeys(): boolean {
  for (const _ in {}) return true;
  return false;
}
