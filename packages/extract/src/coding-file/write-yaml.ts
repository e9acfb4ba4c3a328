import { doubleQuoted } from "./double-quoted.ts";

/** Comments by the JSON Pointer of the item they are above, each a list of lines. */
export type Comments = ReadonlyMap<string, readonly string[]>;

const width = 120;

/**
 * Writes plain data as YAML, in the layout of handwritten codings: what fits goes on one line in braces, codes and
 * ids without quotation marks, words of a text with them; comments are above the item they describe.
 */
export function writeYaml(value: Readonly<Record<string, unknown>>, comments: Comments): string {
  const commented = ancestorsOf(comments);
  const blocks = Object.entries(value).map(([key, child]) => {
    const pointer = `/${escapedKey(key)}`;
    const lines = entryLines(key, child, { pointer, indent: "", comments, commented });
    return `${lines.length > 1 ? "\n" : ""}${lines.join("\n")}\n`;
  });
  return blocks.join("").replace(/^\n/, "");
}

interface YamlPosition {
  pointer: string;
  indent: string;
  comments: Comments;
  /** The pointers below which something has a comment. */
  commented: ReadonlySet<string>;
}

function ancestorsOf(comments: Comments): Set<string> {
  const found = new Set<string>();
  for (const pointer of comments.keys())
    for (let at = pointer.lastIndexOf("/"); at > 0; at = pointer.lastIndexOf("/", at - 1))
      found.add(pointer.slice(0, at));
  return found;
}

function entryLines(key: string, value: unknown, place: YamlPosition): string[] {
  const { pointer, indent } = place;
  const start = `${indent}${keyText(key)}:`;
  const flow = flowOf(value, key);
  const fits = start.length + 1 + flow.length <= width || !isNested(value);
  if (fits && !(indent === "" && isListOfObjects(value)) && !place.commented.has(pointer))
    return [...above(place), `${start} ${flow}`];
  const within = { ...place, pointer, indent: `${indent}  ` };
  return [
    ...above(place),
    start,
    ...(Array.isArray(value) ? listLines(value, key, within) : mapLines(value as object, within)),
  ];
}

function mapLines(value: object, place: YamlPosition): string[] {
  return Object.entries(value).flatMap(([key, child]) =>
    entryLines(key, child, { ...place, pointer: `${place.pointer}/${escapedKey(key)}` }),
  );
}

function listLines(list: readonly unknown[], key: string, place: YamlPosition): string[] {
  return list.flatMap((item, i) => {
    const at = { ...place, pointer: `${place.pointer}/${i}` };
    const flow = flowOf(item, key);
    const fits = at.indent.length + 2 + flow.length <= width || !isNested(item) || Array.isArray(item);
    if (fits && !at.commented.has(at.pointer)) return [...above(at), `${at.indent}- ${flow}`];
    const [first = "", ...rest] = mapLines(item as object, { ...at, indent: `${at.indent}  ` });
    return [...above(at), `${at.indent}- ${first.trimStart()}`, ...rest];
  });
}

function above({ pointer, indent, comments }: YamlPosition): string[] {
  return (comments.get(pointer) ?? []).map((line) => `${indent}# ${line}`);
}

function flowOf(value: unknown, key: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowOf(item, key)).join(", ")}]`;
  if (typeof value === "string") return isWords(key, value) ? doubleQuoted(value) : value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = Object.entries(value).map(([name, child]) => `${keyText(name)}: ${flowOf(child, innerKey(key, name))}`);
  return `{ ${inner.join(", ")} }`;
}

// In a map of languages, the keys do not describe the values.
function innerKey(key: string, name: string): string {
  return words.has(key) && name !== "form" ? key : name;
}

const words = new Set(
  "quote prefix suffix mentions title headline dateline name note because measure subject gloss glosses cue keywords usageInfo".split(
    " ",
  ),
);

const notPlain = /^(true|false|null|yes|no|on|off|y|n)$/i;

function isWords(key: string, value: string): boolean {
  return words.has(key) || !/^[A-Za-z][A-Za-z0-9-]*$/.test(value) || notPlain.test(value);
}

function keyText(key: string): string {
  return /^\$?[A-Za-z][A-Za-z0-9_-]*$/.test(key) && !notPlain.test(key) ? key : doubleQuoted(key);
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some(isNested);
}

function escapedKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
