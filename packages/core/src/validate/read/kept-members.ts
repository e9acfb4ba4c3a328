import { isWellFormed } from "./well-formed.ts";

/**
 * Counts the members a parsed JSON value has kept, to be held against the members that were written: one less is a
 * duplicate key. Returns -1 when a key is `__proto__` or, where strings are to be looked at, one holds half a surrogate pair.
 */
export function keptMembers(root: unknown, lookAtStrings: boolean): number {
  if (typeof root === "string" && lookAtStrings && !isWellFormed(root)) return -1;
  if (!isContainer(root) || inheritsKeys()) return isContainer(root) ? -1 : 0;
  const open: object[] = [root];
  let members = 0;
  for (let value = open.pop(); value; value = open.pop()) {
    const list = Array.isArray(value);
    for (const key in value) {
      const child = (value as Record<string, unknown>)[key];
      if (isContainer(child)) open.push(child);
      else if (lookAtStrings && typeof child === "string" && !isWellFormed(child)) return -1;
      if (list) continue;
      if (key === "__proto__" || (lookAtStrings && !isWellFormed(key))) return -1;
      members++;
    }
  }
  return members;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

// for-in also lists what others have put on Object.prototype; the count would be off.
function inheritsKeys(): boolean {
  for (const _ in {}) return true;
  for (const _ in []) return true;
  return false;
}
