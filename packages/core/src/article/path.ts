/** A path in a document: keys and array indexes. */
export type Path = readonly (string | number)[];

/**
 * The paths of objects inside a document, found in one walk that ends at the last of them; an object that occurs in several
 * places has the path of the first, and one that the document does not contain has none.
 */
export function pathsOf(root: object, wanted: Iterable<object>): ReadonlyMap<object, Path> {
  const search: Search = { left: new Set(wanted), paths: new Map(), keys: [] };
  take(root, search);
  visit(root, search);
  return search.paths;
}

interface Search {
  left: Set<object>;
  paths: Map<object, Path>;
  /** The path of the object that is visited. */
  keys: (string | number)[];
}

function visit(holder: object, search: Search): void {
  if (Array.isArray(holder))
    for (let i = 0; i < holder.length && search.left.size > 0; i++) enter(i, holder[i], search);
  else for (const key in holder) enter(key, (holder as Record<string, unknown>)[key], search);
}

function enter(key: string | number, child: unknown, search: Search): void {
  if (!isObject(child) || search.left.size === 0) return;
  search.keys.push(key);
  take(child, search);
  visit(child, search);
  search.keys.pop();
}

function take(object: object, { left, paths, keys }: Search): void {
  if (left.delete(object)) paths.set(object, [...keys]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  let pointer = "";
  for (const key of path) pointer += typeof key === "number" ? `/${key}` : `/${escapedKey(key)}`;
  return pointer;
}

function escapedKey(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** Reads a JSON Pointer (RFC 6901); undefined when it is malformed. */
export function fromPointer(pointer: string): string[] | undefined {
  if (pointer !== "" && !/^(\/([^~/]|~[01])*)+$/u.test(pointer)) return undefined;
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
