import type { PatchStep, Read } from "@diplomatic-visits/core/internal/browser";
import { isSame, stepIn, valueAt } from "./patched";

/** A span of a source and its replacement. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** A source with its parsed content. */
export interface Written {
  value: unknown;
  document: NonNullable<Read["document"]>;
}

type Path = readonly (string | number)[];

/** A renamed key, if the steps only remove a value and add it again under another name in the same object. */
export function renaming({ value, document }: Written, steps: readonly PatchStep[]): Change | undefined {
  const [remove, add] = steps.map((step) => stepIn(value, step));
  if (steps.length !== 2 || remove?.op !== "remove" || add?.op !== "add") return undefined;
  const isBeside = isSame(remove.path.slice(0, -1), add.path.slice(0, -1));
  if (!isBeside || !isSame(valueAt(value, remove.path), add.value)) return undefined;
  const place = document.locateKey(remove.path);
  return place && { from: place.offset, to: place.endOffset, insert: keyOf(document, String(add.path.at(-1))) };
}

/** The change that applies one step; undefined if the source has no unambiguous place for it. */
export function changeFor(written: Written, step: PatchStep): Change | undefined {
  const { op, path, value } = stepIn(written.value, step);
  if (path.length === 0) return undefined;
  if (op === "remove") return removal(written, path);
  const exists = valueAt(written.value, path) !== undefined;
  if (exists && (op === "replace" || typeof path.at(-1) === "string")) return replacement(written, path, value);
  return op === "add" && typeof path.at(-1) === "string" ? addition(written, path, value) : undefined;
}

function replacement({ document }: Written, path: Path, value: unknown): Change | undefined {
  const place = document.locate(path);
  return place && { from: place.offset, to: place.endOffset, insert: writtenValue(document, value, place.offset) };
}

function removal(written: Written, path: Path): Change | undefined {
  const { document } = written;
  const siblings = siblingsOf(written, path.slice(0, -1));
  const at = siblings.indexOf(path.at(-1) as string | number);
  const begin = (key: string | number | undefined) => {
    if (key === undefined) return undefined;
    const sibling = [...path.slice(0, -1), key];
    return (document.locateKey(sibling) ?? document.locate(sibling))?.offset;
  };
  const [from, next] = [begin(siblings[at]), begin(siblings[at + 1])];
  if (at < 0 || from === undefined) return undefined;
  if (next !== undefined) return { from, to: next, insert: "" };
  const previous = siblings[at - 1];
  const [before, own] = [previous, path.at(-1)].map(
    (key) => key !== undefined && document.locate([...path.slice(0, -1), key]),
  );
  return before && own ? { from: before.endOffset, to: own.endOffset, insert: "" } : undefined;
}

// A new field goes before the first one, where both JSON and YAML show how a field of this object begins.
function addition(written: Written, path: Path, value: unknown): Change | undefined {
  const { document } = written;
  const [first] = siblingsOf(written, path.slice(0, -1));
  const place = first !== undefined && document.locateKey([...path.slice(0, -1), first]);
  if (!place) return undefined;
  const field = `${keyOf(document, String(path.at(-1)))}: ${writtenValue(document, value, place.offset)}`;
  const isBlock = document.kind === "yaml" && !isInFlow(document.text, place.offset);
  const indent = " ".repeat(place.column - 1);
  const isFirstInLine = document.text.slice(place.offset - place.column + 1, place.offset).trim() === "";
  const break_ = isBlock || isFirstInLine ? `\n${indent}` : " ";
  return { from: place.offset, to: place.offset, insert: `${field}${isBlock ? "" : ","}${break_}` };
}

function siblingsOf({ value }: Written, path: Path): (string | number)[] {
  const holder = valueAt(value, path);
  if (Array.isArray(holder)) return holder.map((_, i) => i);
  return typeof holder === "object" && holder !== null ? Object.keys(holder) : [];
}

function isInFlow(text: string, offset: number): boolean {
  return /[{,]\s*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

function keyOf({ kind }: Written["document"], key: string): string {
  return kind === "yaml" && /^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key);
}

// YAML can read JSON; in JSON, a list or an object is formatted like its surroundings.
function writtenValue({ kind, text }: Written["document"], value: unknown, offset: number): string {
  if (kind === "yaml") return JSON.stringify(value);
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const isLaidOut = /\n\s/.test(text);
  const written = JSON.stringify(value, null, isLaidOut ? 2 : undefined);
  return written.replaceAll("\n", `\n${/^\s*/.exec(line)?.[0] ?? ""}`);
}
