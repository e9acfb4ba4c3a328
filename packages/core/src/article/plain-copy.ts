import { limits } from "../schema/limits.ts";
import type { Path } from "./path.ts";
import { leafFault, type PlainFault, prototypeFault } from "./plain-fault.ts";

/** Replaces what cannot be copied: it does not match any field, so it is removed like every other fault. */
const notPlain = Symbol("not plain data");

/** Why a part of a value was not copied: it is not plain data, a key of the prototype, too deep, or beyond the limit of size. */
export type CopyFault = PlainFault | "forbiddenKey" | "depth" | "size";

/** A part that was not copied. */
export interface NotCopied {
  path: Path;
  fault: CopyFault;
}

/** What could be copied of a value as plain data, and what could not. */
export interface PlainCopy {
  value: unknown;
  notCopied: NotCopied[];
}

interface Place {
  parent: Place | undefined;
  key: string | number;
  holder: object;
  depth: number;
}

interface Copying {
  notCopied: NotCopied[];
  units: number;
}

/**
 * Copies the plain data of any JavaScript value, reading each property once and calling no getter; `notPlain` replaces
 * everything else. Never throws.
 */
export function plainCopy(value: unknown): PlainCopy {
  const copying: Copying = { notCopied: [], units: 0 };
  return { value: copied(value, undefined, copying), notCopied: copying.notCopied };
}

function copied(value: unknown, at: Omit<Place, "holder"> | undefined, copying: Copying): unknown {
  copying.units += typeof value === "string" ? value.length + 2 : 2;
  if (copying.units > limits.inputBytes) return refused("size", at, copying);
  const leaf = leafFault(value);
  if (leaf) return refused(leaf, at, copying);
  if (typeof value !== "object" || value === null) return value;
  const place: Place = { parent: at?.parent, key: at?.key ?? "", holder: value, depth: at?.depth ?? 1 };
  try {
    const fault = holdsItself(place)
      ? "cycle"
      : (prototypeFault(value) ?? (place.depth > limits.depth ? "depth" : undefined));
    if (fault) return refused(fault, at, copying);
    return Array.isArray(value) ? copiedList(value, place, copying) : copiedObject(value, place, copying);
  } catch {
    return refused("throws", at, copying);
  }
}

function copiedList(list: readonly unknown[], place: Place, copying: Copying): unknown {
  const length: unknown = Reflect.getOwnPropertyDescriptor(list, "length")?.value;
  if (typeof length !== "number" || 2 * length > limits.inputBytes) return refused("size", place, copying);
  const copy: unknown[] = [];
  for (let i = 0; i < length; i++) copy.push(copiedProperty(list, i, { place, copying }));
  return copy;
}

function copiedObject(object: object, place: Place, copying: Copying): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(object)) {
    const at = { parent: place, key: String(key), depth: place.depth + 1 };
    if (typeof key === "symbol") refused("symbolKey", at, copying);
    else if (key === "__proto__") refused("forbiddenKey", at, copying);
    else if (!isUndefined(object, key)) copy[key] = copiedProperty(object, key, { place, copying });
  }
  return copy;
}

// A key without a value means the same as no key.
function isUndefined(object: object, key: string): boolean {
  const property = Reflect.getOwnPropertyDescriptor(object, key);
  return property !== undefined && "value" in property && property.value === undefined;
}

function copiedProperty(
  holder: object,
  key: string | number,
  { place, copying }: { place: Place; copying: Copying },
): unknown {
  const at = { parent: place, key, depth: place.depth + 1 };
  const property = Reflect.getOwnPropertyDescriptor(holder, key);
  if (!property) return refused("hole", at, copying);
  if (!("value" in property)) return refused("accessor", at, copying);
  if (!property.enumerable) return refused("hidden", at, copying);
  return copied(property.value, at, copying);
}

function holdsItself({ parent, holder }: Place): boolean {
  for (let place = parent; place; place = place.parent) if (place.holder === holder) return true;
  return false;
}

function refused(fault: CopyFault, at: Omit<Place, "holder"> | undefined, { notCopied }: Copying): typeof notPlain {
  const path: (string | number)[] = at ? [at.key] : [];
  for (let place = at?.parent; place?.parent; place = place.parent) path.unshift(place.key);
  notCopied.push({ path, fault });
  return notPlain;
}
