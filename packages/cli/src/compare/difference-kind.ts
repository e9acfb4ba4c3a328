import type { Field } from "@diplomatic-visits/core/fields";
import type { DifferenceKind } from "./difference.ts";

/** Types that hold a coder's or publisher's own words, which agreement does not look at. */
const wordTypes = new Set(["LanguageMap", "Note", "string", "Party", "Generator", "Citation", "Iri", "Url"]);

/** How two values of a field differ; undefined where they are equal. */
export function differenceKind(field: Field, a: unknown, b: unknown): DifferenceKind | undefined {
  if (isSame(a, b)) return undefined;
  const isAbsent = a === undefined || b === undefined;
  if (field.type === "Evidence") return isAbsent ? "value" : "grounds";
  if (isWording(field)) return "wording";
  if (isAbsent || !isSame(without(value, a), without(value, b))) return "value";
  return isSame(without(notes, a), without(notes, b)) ? "wording" : "grounds";
}

/** Whether a field holds free words. */
export function isWording({ type, value: coded, compared, codelist, ref }: Field): boolean {
  return compared === undefined && !codelist && !ref && (wordTypes.has(type) || coded === "LanguageMap");
}

const notes: ReadonlySet<string> = new Set(["note"]);

// What does not belong to a value itself.
const value: ReadonlySet<string> = new Set(["note", "state", "evidence", "title"]);

function without(left: ReadonlySet<string>, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => without(left, item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !left.has(key))
      .map(([key, child]) => [key, without(left, child)]),
  );
}

/** Whether two values are equal, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}
