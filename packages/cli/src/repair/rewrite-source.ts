import { isDeepStrictEqual } from "node:util";
import type { Path } from "@diplomatic-visits/core";
import { type Read, readYamlInput } from "@diplomatic-visits/core/yaml";
import { incompleteError } from "../exit-code.ts";
import { inStyleOf } from "../yaml/scalar.ts";
import type { Rewrite } from "./rewrites.ts";

/** A rewrite with its place in the file: line and column from 1. */
export interface PlacedRewrite extends Rewrite {
  line: number;
  column: number;
}

/** A source with its quotes rewritten, and nothing else touched. */
export interface Rewritten {
  source: string;
  rewrites: PlacedRewrite[];
}

const mark = "\ufeff";

/**
 * Rewrites strings in the source of a coding, YAML or JSON, in place: comments, layout and all other strings keep their
 * bytes. Throws when the result does not read as the coding with exactly these strings changed.
 */
export function rewriteSource(source: string, rewrites: readonly Rewrite[], name: string): Rewritten {
  const before = read(source, name);
  const placed = rewrites.map((rewrite) => ({ rewrite, ...placeIn(before, rewrite.path) }));
  let text = source.startsWith(mark) ? source.slice(1) : source;
  for (const { rewrite, start, end, raw } of placed.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + inStyleOf(raw, rewrite.to) + text.slice(end);
  const whole = source.startsWith(mark) ? mark + text : text;
  const expected = structuredClone(before.value);
  for (const { path, to } of rewrites) put(expected, path, to);
  if (!isDeepStrictEqual(read(whole, name).value, expected))
    throw new Error(`${name}: the rewritten file would not read as the same coding; nothing was written`);
  return { source: whole, rewrites: placed.map(({ rewrite, line, column }) => ({ ...rewrite, line, column })) };
}

// JSON is YAML: one reader finds the places in both.
function read(source: string, name: string): Read {
  const result = readYamlInput(source);
  if (!result.ok) throw incompleteError(`${name}: ${result.issues[0]?.message.en ?? "cannot be read"}`);
  return result;
}

function placeIn({ document }: Read, path: Path) {
  const place = document?.locate(path);
  const raw = document?.rawScalar(path);
  if (!place || raw === undefined) throw new Error(`no string at ${path.join("/")}`);
  return { start: place.offset, end: place.endOffset, raw, line: place.line, column: place.column };
}

function put(root: unknown, path: Path, value: string): void {
  const holder = path.slice(0, -1).reduce((node, key) => (node as Record<string | number, unknown>)[key], root);
  (holder as Record<string | number, unknown>)[path.at(-1) as string | number] = value;
}
