import type { Path } from "../../article/path.ts";
import { scanJson } from "./json-scanner.ts";
import type { SourceDocument, SourcePlace } from "./source-document.ts";
import { type PositionOf, positions } from "./source-lines.ts";

/** The places of all values of a JSON text in parallel arrays: value n starts at start[n], its key at keyStart[n]. */
interface JsonPlaces {
  start: number[];
  end: number[];
  /** -1 for list items and the root. */
  keyStart: number[];
  keyEnd: number[];
  list: boolean[];
  /** First child and next sibling; -1 if there are none. */
  first: number[];
  next: number[];
}

/** Makes the places of a JSON text's values searchable; the text is scanned once, at the first query. */
export function jsonDocument(text: string): SourceDocument {
  const positionOf = positions(text);
  let places: JsonPlaces | undefined;
  const find = (path: Path) => {
    places ??= placesOf(text);
    return { places, ...walkTo(text, places, path) };
  };
  return {
    kind: "json",
    text,
    locate(path) {
      const { places, node } = find(path);
      return node < 0 ? undefined : placeOf(positionOf, places.start[node] as number, places.end[node] as number);
    },
    locateKey(path) {
      const { places, node, steps } = find(path);
      const start = places.keyStart[node] ?? -1;
      if (start < 0 || steps < path.length) return undefined;
      return placeOf(positionOf, start, places.keyEnd[node] as number);
    },
    rawScalar(path) {
      const { places, node, steps } = find(path);
      if (node < 0 || steps < path.length) return undefined;
      const start = places.start[node] as number;
      return "{[".includes(text[start] as string) ? undefined : text.slice(start, places.end[node]);
    },
    flowNullKeys: () => [],
    commentedScalars: () => [],
  };
}

/** The place of a stretch of a source. */
export function placeOf(positionOf: PositionOf, offset: number, endOffset: number): SourcePlace {
  const end = positionOf(endOffset);
  return { ...positionOf(offset), endLine: end.line, endColumn: end.column, offset, endOffset };
}

function placesOf(text: string): JsonPlaces {
  const places: JsonPlaces = { start: [], end: [], keyStart: [], keyEnd: [], list: [], first: [], next: [] };
  const open: { node: number; last: number }[] = [];
  let key = -1;
  let keyEnd = -1;
  const add = (start: number, end: number, list: boolean) => {
    const node = places.start.push(start) - 1;
    places.end.push(end);
    places.keyStart.push(key);
    places.keyEnd.push(keyEnd);
    places.list.push(list);
    places.first.push(-1);
    places.next.push(-1);
    const parent = open.at(-1);
    if (parent?.last === -1) places.first[parent.node] = node;
    else if (parent) places.next[parent.last] = node;
    if (parent) parent.last = node;
    key = keyEnd = -1;
    return node;
  };
  scanJson(text, {
    open: (at, list) => open.push({ node: add(at, text.length, list), last: -1 }) > 0,
    close(end) {
      const closed = open.pop();
      if (closed) places.end[closed.node] = end;
    },
    key(start, end) {
      key = start;
      keyEnd = end;
    },
    scalar: (start, end) => void add(start, end, false),
  });
  return places;
}

/** Follows a path as far as possible: returns the last value on it (-1: no value) and the number of steps taken. */
function walkTo(text: string, places: JsonPlaces, path: Path): { node: number; steps: number } {
  let node = places.start.length > 0 ? 0 : -1;
  for (let steps = 0; steps < path.length; steps++) {
    const child = childOf(text, places, node, path[steps] as string | number);
    if (child < 0) return { node, steps };
    node = child;
  }
  return { node, steps: path.length };
}

function childOf(text: string, places: JsonPlaces, parent: number, step: string | number): number {
  let found = -1;
  let index = 0;
  for (let node = places.first[parent] ?? -1; node >= 0; node = places.next[node] as number) {
    if (places.list[parent] ? String(index++) === String(step) : isKey(text, places, node, String(step))) found = node;
    if (found >= 0 && places.list[parent]) break;
  }
  return found;
}

function isKey(text: string, places: JsonPlaces, node: number, key: string): boolean {
  const raw = text.slice(places.keyStart[node], places.keyEnd[node]);
  return raw.includes("\\") ? JSON.parse(raw) === key : raw.slice(1, -1) === key;
}
