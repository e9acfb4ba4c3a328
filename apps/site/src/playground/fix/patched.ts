import type { PatchStep } from "@diplomatic-visits/core/internal/browser";

/** A step of a patch with its path split into keys. */
export type Step = Omit<PatchStep, "path"> & { path: (string | number)[] };

/** Splits the path of a step into keys: list positions become numbers. */
export function stepIn(root: unknown, { path, ...step }: PatchStep): Step {
  const keys = path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  let value = root;
  const written = keys.map((key) => {
    const at = Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key;
    value = valueIn(value, at);
    return at;
  });
  return { ...step, path: written };
}

/** The value at a path into plain data. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(valueIn, root);
}

function valueIn(holder: unknown, key: string | number): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Record<string | number, unknown>)[key];
}

/** A copy of plain data with a patch applied. */
export function patched(root: unknown, steps: readonly PatchStep[]): unknown {
  const copy = structuredClone(root);
  for (const one of steps) {
    const { op, path, value } = stepIn(copy, one);
    const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown> | unknown[] | undefined;
    const key = path.at(-1);
    if (holder === undefined || key === undefined) continue;
    if (Array.isArray(holder) && op !== "replace")
      holder.splice(Number(key), op === "remove" ? 1 : 0, ...(op === "add" ? [value] : []));
    else if (op === "remove") delete (holder as Record<string, unknown>)[key];
    else (holder as Record<string, unknown>)[key] = value;
  }
  return copy;
}

/** Whether two pieces of plain data are equal; the order of keys is ignored. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(valueIn(a, key), valueIn(b, key)))
  );
}
