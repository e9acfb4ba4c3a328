import { isJsonObject, type JsonObject, type TakenFields } from "./taken-fields.ts";

type Check = (value: unknown) => string | undefined;

/** Reads an object whose values may be alone or in lists, plain or in objects as in JSON-LD, and remembers what it read. */
export class NodeReader {
  readonly #node: JsonObject;
  readonly #taken: TakenFields;

  constructor(node: JsonObject, taken: TakenFields) {
    this.#node = node;
    this.#taken = taken;
  }

  /** The first of these fields whose only value passes a check. */
  text(keys: readonly string[], check: Check): string | undefined {
    for (const key of keys) {
      const value = this.#taken.take(this.#node, key);
      const found = check(plainValue(value, this.#taken));
      if (found !== undefined) return found;
      this.#taken.giveBack(this.#node, key);
    }
    return undefined;
  }

  /** A text as it is, with its line breaks; paragraphs of a list are lines. */
  whole(key: string): string | undefined {
    const value = this.#taken.take(this.#node, key);
    const items = Array.isArray(value) ? value : [value];
    const texts = items.map((item) => plainValue(item, this.#taken));
    if (texts.length > 0 && texts.every((text) => typeof text === "string")) return texts.join("\n");
    this.#taken.giveBack(this.#node, key);
    return undefined;
  }

  /** What a check finds in the items of a field, at most so many. */
  nodes<T>(key: string, check: (item: NodeReader) => T | undefined, most: number): T[] {
    const value = this.#taken.take(this.#node, key);
    if (value === undefined) return [];
    const items = Array.isArray(value) ? value : [value];
    const found = items.slice(0, most).map((item) => check(new NodeReader(asNode(item), this.#taken)));
    const isSilent = items.some((item, i) => found[i] === undefined && !isJsonObject(item));
    if (items.length > most || isSilent) this.#taken.giveBack(this.#node, key);
    return found.filter((one) => one !== undefined);
  }

  /** The first of these fields that is present. */
  keyIn(keys: readonly string[]): string | undefined {
    return keys.find((key) => Object.hasOwn(this.#node, key));
  }

  /** The address of a node: a plain value, or its `@id` or `url`. */
  iri(check: Check): string | undefined {
    return this.text(["@value", "@id", "url"], check);
  }

  /** The Media Topic that a node is, by its code or address. */
  topic(): string | undefined {
    return this.text(["termCode", "@id", "@value", "url"], (value) => {
      const code = typeof value === "string" ? /(?:medtop:|mediatopic\/)([0-9]{8})$/.exec(value)?.[1] : undefined;
      return code && `medtop:${code}`;
    });
  }
}

function asNode(item: unknown): JsonObject {
  return isJsonObject(item) ? item : { "@value": item };
}

function plainValue(value: unknown, taken: TakenFields): unknown {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isJsonObject(only) && "@value" in only ? taken.take(only, "@value") : only;
}
