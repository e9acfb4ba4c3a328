import { isDeepStrictEqual } from "node:util";
import type { Locale, Path } from "@diplomatic-visits/core";
import { type Read, readYamlInput } from "@diplomatic-visits/core/internal";
import { incompleteError } from "../exit-code.ts";
import { itemOf, type Rewrite } from "./rewrites.ts";
import { inStyleOf } from "./scalar.ts";

/** A rewrite with its place in the file: line and column from 1. */
export interface PlacedRewrite extends Rewrite {
  line: number;
  column: number;
}

/** A source with its quotes rewritten and nothing else changed. */
export interface Rewritten {
  source: string;
  rewrites: PlacedRewrite[];
}

const mark = "\ufeff";

/**
 * Rewrites strings in the source of a coding, YAML or JSON, in place: comments, layout and all other strings keep their
 * bytes. Throws when the result does not read as the coding with exactly these strings changed.
 */
export function rewriteSource(
  source: string,
  rewrites: readonly Rewrite[],
  reading: { name: string; locale: Locale },
): Rewritten {
  const { name } = reading;
  const before = read(source, reading);
  const placed = rewrites.map((rewrite) => editOf(before, rewrite)).sort((a, b) => a.start - b.start);
  const fromTheEnd = placed.toReversed();
  let text = source.startsWith(mark) ? source.slice(1) : source;
  for (const { start, end, put } of fromTheEnd) text = text.slice(0, start) + put + text.slice(end);
  const whole = source.startsWith(mark) ? mark + text : text;
  const expected = structuredClone(before.value);
  for (const { rewrite } of fromTheEnd) put(expected, rewrite);
  if (!isDeepStrictEqual(read(whole, reading).value, expected))
    throw new Error(`${name}: the rewritten file would not read as the same coding; nothing was written`);
  return { source: whole, rewrites: placed.map(({ rewrite, line, column }) => ({ ...rewrite, line, column })) };
}

// JSON is YAML: one reader finds the places in both.
function read(source: string, { name, locale }: { name: string; locale: Locale }): Read {
  const result = readYamlInput(source);
  if (!result.ok) throw incompleteError(`${name}: ${result.issues[0]?.message[locale] ?? ""}`);
  return result;
}

interface Edit {
  rewrite: Rewrite;
  start: number;
  end: number;
  put: string;
  line: number;
  column: number;
}

function editOf(before: Read, rewrite: Rewrite): Edit {
  const { path, to } = rewrite;
  const { start, end, line, column, raw } = scalarPlaceOf(before, path);
  const [only = "", ...more] = to;
  if (more.length === 0) return { rewrite, start, end, put: inStyleOf(raw, only), line, column };
  const item = scalarPlaceOf(before, itemOf(path));
  // a map over several lines reaches to the end of its last one
  const own = item.raw.trimEnd();
  const [head, tail] = [own.slice(0, start - item.start), own.slice(end - item.start)];
  const items = to.map((letters) => head + inStyleOf(raw, letters) + tail);
  return {
    rewrite,
    start: item.start,
    end: item.start + own.length,
    put: items.join(betweenItems(before, path)),
    line,
    column,
  };
}

function scalarPlaceOf({ document }: Read, path: Path) {
  const place = document?.locate(path);
  if (!document || !place) throw new Error(`nothing at ${path.join("/")}`);
  const { offset: start, endOffset: end, line, column } = place;
  return { start, end, line, column, raw: document.text.slice(start, end) };
}

// In a flow list, a comma; otherwise a new line with a dash, indented like the previous item.
function betweenItems(before: Read, path: Path): string {
  const item = scalarPlaceOf(before, itemOf(path));
  if (scalarPlaceOf(before, itemOf(path).slice(0, -1)).raw.startsWith("[")) return ", ";
  const text = before.document?.text.slice(0, item.start) ?? "";
  const [, end = "\n", dash = "- "] = /(\r?\n)([^\r\n]*)$/.exec(text) ?? [];
  return `${end}${dash}`;
}

function put(root: unknown, { path, to }: Rewrite): void {
  const at = to.length > 1 ? itemOf(path) : path;
  const holder = at.slice(0, -1).reduce((node, key) => (node as Record<string | number, unknown>)[key], root);
  const key = at.at(-1) as string | number;
  const was = (holder as Record<string | number, unknown>)[key];
  const items = to.map((letters) => (typeof was === "string" ? letters : { ...(was as object), quote: letters }));
  if (to.length > 1) (holder as unknown[]).splice(Number(key), 1, ...items);
  else (holder as Record<string | number, unknown>)[key] = items[0];
}
