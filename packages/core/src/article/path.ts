/** A path in a document: keys and array indexes. */
export type Path = readonly (string | number)[];

/** Finds the path of an object inside a document by identity; undefined if the document does not contain it. */
export function pathOf(root: unknown, object: object): Path | undefined {
  if (root === object) return [];
  const stack: { value: object; keys: (string | number)[] }[] = [];
  if (isObject(root)) stack.push({ value: root, keys: [] });
  for (let top = stack.pop(); top; top = stack.pop()) {
    for (const [key, child] of entriesOf(top.value)) {
      if (child === object) return [...top.keys, key];
      if (isObject(child)) stack.push({ value: child, keys: [...top.keys, key] });
    }
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function* entriesOf(value: object): Generator<[string | number, unknown]> {
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) yield [i, value[i]];
  else yield* Object.entries(value);
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Reads a JSON Pointer (RFC 6901); undefined when it is malformed. */
export function fromPointer(pointer: string): string[] | undefined {
  if (pointer !== "" && !/^(\/([^~/]|~[01])*)+$/u.test(pointer)) return undefined;
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
