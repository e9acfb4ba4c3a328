/** A path in a document: keys and array indexes. */
export type Path = readonly (string | number)[];

/** Finds the path of an object inside a document by identity; undefined if the document does not contain it. */
export type PathFinder = (object: object) => Path | undefined;

/**
 * The paths of the objects inside a document. The document is walked once, at the first question; an object that occurs in
 * several places has the path of the first.
 */
export function pathsIn(root: object): PathFinder {
  let parents: ReadonlyMap<object, object> | undefined;
  return (object) => {
    parents ??= parentsIn(root);
    if (object !== root && !parents.has(object)) return undefined;
    const path: (string | number)[] = [];
    for (let at = object; at !== root; ) {
      const parent = parents.get(at) as object;
      path.push(keyIn(parent, at));
      at = parent;
    }
    return path.reverse();
  };
}

/** The object or list that directly contains each object of a document. */
function parentsIn(root: object): ReadonlyMap<object, object> {
  const parents = new Map<object, object>();
  const enter = (parent: object) => {
    for (const child of Array.isArray(parent) ? (parent as unknown[]) : Object.values(parent)) {
      if (typeof child !== "object" || child === null || child === root || parents.has(child)) continue;
      parents.set(child, parent);
      enter(child);
    }
  };
  enter(root);
  return parents;
}

function keyIn(parent: object, child: object): string | number {
  if (Array.isArray(parent)) return parent.indexOf(child);
  return Object.keys(parent).find((key) => Reflect.get(parent, key) === child) as string;
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
