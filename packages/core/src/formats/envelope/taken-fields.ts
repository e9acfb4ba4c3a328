import type { Loss } from "../format.ts";

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, and not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Remembers which fields of a document were read, so that all others are reported as losses. */
export class TakenFields {
  readonly #taken = new Map<JsonObject, Set<string>>();

  /** The value of a field, which counts as read; the fields of an object in it are read by themselves. */
  take(node: JsonObject, key: string): unknown {
    if (!Object.hasOwn(node, key)) return undefined;
    const keys = this.#taken.get(node);
    if (keys) keys.add(key);
    else this.#taken.set(node, new Set([key]));
    return node[key];
  }

  /** Takes a field back: it could not be used. */
  giveBack(node: JsonObject, key: string): void {
    this.#taken.get(node)?.delete(key);
  }

  /** The fields of a document that were not read, by their path without the places in lists. */
  losses(root: JsonObject): Loss[] {
    const counts = new Map<string, number>();
    this.#count(root, "", counts);
    return [...counts].map(([field, count]) => ({ field, count }));
  }

  #count(node: JsonObject, path: string, counts: Map<string, number>): void {
    const taken = this.#taken.get(node);
    for (const [key, value] of Object.entries(node)) {
      const field = path === "" ? key : `${path}.${key}`;
      const items = Array.isArray(value) ? value : [value];
      if (!taken?.has(key)) {
        const lost = items.filter((item) => item !== null && item !== "").length;
        if (lost > 0) counts.set(field, (counts.get(field) ?? 0) + lost);
        continue;
      }
      for (const item of items) if (isJsonObject(item)) this.#count(item, field, counts);
    }
  }
}
