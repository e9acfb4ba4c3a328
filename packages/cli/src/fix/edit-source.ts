import type { FixChange, Path } from "@diplomatic-visits/core";
import { type Read, readYamlInput } from "@diplomatic-visits/core/internal";
import { inStyleOf } from "../repair/scalar.ts";

type Source = NonNullable<Read["document"]>;

/** A change of a document: what to do at a place, and the value that is there afterwards. */
export type SourceChange = Pick<FixChange, "op" | "path" | "before" | "after">;

/** Writes one change into a JSON or YAML source and changes nothing else; undefined if the layout does not allow it. */
export function editedSource(
  source: string,
  { change, next, format }: { change: SourceChange; next: SourceChange | undefined; format: "json" | "yaml" },
): string | undefined {
  const read = readYamlInput(source);
  if (!read.ok || !read.document) return undefined;
  const { document, value } = read;
  const path = pathIn(value, change.path);
  if (next && isRenaming(change, next)) return withKey(document, path, keyOf(next.path));
  if (change.op === "replace") return withValue(document, path, { value: change.after, format });
  if (change.op === "remove") return withoutMember(document, path);
  return withMember(document, path, change.after);
}

/** Whether two changes together give a key another name. */
export function isRenaming(change: SourceChange, next: SourceChange): boolean {
  const parent = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));
  const isMove = change.op === "remove" && next.op === "add" && parent(change.path) === parent(next.path);
  return isMove && JSON.stringify(change.before) === JSON.stringify(next.after);
}

// An item of a list has a number in a path, and its digits in a pointer.
function pathIn(value: unknown, pointer: string): Path {
  const path: (string | number)[] = [];
  let at = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

function keyOf(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

function withKey({ text, locateKey }: Source, path: Path, name: string): string | undefined {
  const key = locateKey(path);
  if (!key) return undefined;
  const raw = text.slice(key.offset, key.endOffset);
  return text.slice(0, key.offset) + (/^["']/.test(raw) ? JSON.stringify(name) : name) + text.slice(key.endOffset);
}

interface Put {
  value: unknown;
  format: "json" | "yaml";
}

function withValue({ text, locate }: Source, path: Path, { value, format }: Put): string | undefined {
  const place = locate(path);
  if (!place) return undefined;
  const raw = text.slice(place.offset, place.endOffset);
  const isBlock = typeof value === "object" && !/^[[{]/.test(raw);
  if (isBlock) return undefined;
  return text.slice(0, place.offset) + written(value, raw, format) + text.slice(place.endOffset);
}

function written(value: unknown, raw: string, format: Put["format"]): string {
  if (typeof value === "string") return format === "json" ? JSON.stringify(value) : inStyleOf(raw, value);
  if (!raw.includes("\n")) return JSON.stringify(value);
  const [, indent = "  "] = /\n([ \t]*)\S/.exec(raw) ?? [];
  const [, outer = ""] = /\n([ \t]*)[\]}]$/.exec(raw) ?? [];
  return JSON.stringify(value, null, indent.slice(outer.length)).replaceAll("\n", `\n${outer}`);
}

function withoutMember({ text, locate, locateKey }: Source, path: Path): string | undefined {
  const [key, place] = [locateKey(path), locate(path)];
  if (place && typeof path.at(-1) === "number") return withoutItem(text, place);
  if (!key || !place) return undefined;
  const [before, after] = [text.slice(0, key.offset), text.slice(place.endOffset)];
  if (isFlow(text, locate, path.slice(0, -1)))
    return /^\s*,/.test(after) ? before + after.replace(/^\s*,\s*/, "") : before.replace(/,\s*$/, "") + after;
  const line = /(^|\n)([ ]*)(- +)?$/.exec(before);
  const end = text.indexOf("\n", Math.max(key.endOffset, place.endOffset - 1));
  if (!line || end < 0) return undefined;
  if (line[3] === undefined) return before.slice(0, before.length - (line[2] ?? "").length) + text.slice(end + 1);
  // the first key of a list item: the next key moves to its place after the dash
  return before + text.slice(end + 1).replace(/^[ ]*/, "");
}

// An item of a flow list goes with its comma, one of a block list with its line and its dash.
function withoutItem(text: string, { offset, endOffset }: { offset: number; endOffset: number }): string | undefined {
  const [before, after] = [text.slice(0, offset), text.slice(endOffset)];
  if (/[[,]\s*$/.test(before) && /^\s*,/.test(after)) return before + after.replace(/^\s*,\s*/, "");
  if (/,\s*$/.test(before)) return before.replace(/,\s*$/, "") + after;
  const line = /(?<=^|\n)[ ]*- +$/.exec(before);
  const end = text.indexOf("\n", endOffset - 1);
  return line && end >= 0 ? text.slice(0, line.index) + text.slice(end + 1) : undefined;
}

function withMember({ text, locate }: Source, path: Path, value: unknown): string | undefined {
  const [parent, key] = [path.slice(0, -1), path.at(-1)];
  const place = locate(parent);
  if (!place || typeof key !== "string") return undefined;
  const raw = text.slice(place.offset, place.endOffset);
  if (isFlow(text, locate, parent)) {
    const inner = raw.slice(0, -1).trimEnd();
    const [, gap = " "] = /^\{(\s*)/.exec(inner) ?? [];
    const name = /^\{\s*"/.test(inner) || inner === "{" ? JSON.stringify(key) : key;
    const member = `${inner === "{" ? gap : `,${gap || " "}`}${name}: ${JSON.stringify(value)}`;
    return text.slice(0, place.offset + inner.length) + member + text.slice(place.offset + inner.length);
  }
  const line = text.slice(0, place.offset).length - (text.lastIndexOf("\n", place.offset - 1) + 1);
  const end = place.offset + raw.trimEnd().length;
  const rest = text.indexOf("\n", end);
  const at = rest < 0 ? text.length : rest;
  return `${text.slice(0, at)}\n${" ".repeat(line)}${key}: ${inFlow(value)}${text.slice(at)}`;
}

// JSON is flow style of YAML.
function inFlow(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : inStyleOf("", String(value));
}

function isFlow(text: string, locate: Source["locate"], path: Path): boolean {
  const place = locate(path);
  return place !== undefined && text[place.offset] === "{";
}
