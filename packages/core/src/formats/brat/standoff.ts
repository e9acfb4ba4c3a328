import type { Article } from "../../generated/types.ts";
import { offsetConverter } from "../../text/offsets.ts";
import type { Annotation } from "../annotations/annotation.ts";
import { articleAnnotations } from "../annotations/article-annotations.ts";
import { flatFields } from "../annotations/flat-fields.ts";
import { fragmentsOf } from "./fragments.ts";
import { relationLines } from "./relation-lines.ts";
import { typeOfLabel } from "./type-of-label.ts";

/** The type of the comments that say what an annotation is in the coding: its key, and the fields that are not attributes. */
export const codingComment = "Coding";

/** Writes an article as the lines of an annotation file. */
export function standoffOf(article: Article): string {
  const { toCodePoints } = offsetConverter(article.text);
  const annotations = articleAnnotations(article);
  const ids = idsOf(annotations);
  const firstOfPart = firstOfParts(ids);
  const writing: Writing = { toCodePoints, ids, firstOfPart, lines: [], attributes: 0, comments: 0 };
  for (const annotation of annotations) addLines(writing, annotation);
  return [...writing.lines, ...relationLines(article, annotations, writing.ids)].join("\n");
}

interface Writing {
  toCodePoints(utf16: number): number;
  /** The text-bound annotations by key. */
  ids: ReadonlyMap<string, string>;
  /** The first text-bound annotation of a part, by the key of its owner. */
  firstOfPart: ReadonlyMap<string, string>;
  lines: string[];
  attributes: number;
  comments: number;
}

function idsOf(annotations: readonly Annotation[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { key, quotes } of annotations) if (quotes.length > 0) ids.set(key, `T${ids.size + 1}`);
  return ids;
}

function firstOfParts(ids: ReadonlyMap<string, string>): Map<string, string> {
  const first = new Map<string, string>();
  for (const [key, id] of ids)
    for (let at = key; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) if (!first.has(at)) first.set(at, id);
  return first;
}

function addLines(writing: Writing, annotation: Annotation): void {
  const { key, label, fields, quotes } = annotation;
  const { ids, lines, toCodePoints } = writing;
  const id = ids.get(key);
  const { strings, json } = flatFields(fields, isAttributeValue);
  let pieces: readonly number[] | undefined;
  if (id !== undefined) {
    const { spans, texts, pieces: divided } = fragmentsOf(quotes);
    pieces = divided;
    const offsets = spans.map(({ start, end }) => `${toCodePoints(start)} ${toCodePoints(end)}`).join(";");
    lines.push(`${id}\t${typeOfLabel(label)} ${offsets}\t${texts.join(" ")}`);
    for (const name in strings) lines.push(`A${++writing.attributes}\t${name} ${id} ${strings[name]}`);
  }
  const all = id === undefined ? fields : json;
  const coding = `{"key":${JSON.stringify(key)}${id === undefined ? ',"object":true' : ""}${pieces ? `,"pieces":[${pieces.join()}]` : ""}${
    all === undefined ? "" : `,"fields":${typeof all === "string" ? all : JSON.stringify(all)}`
  }}`;
  lines.push(`#${++writing.comments}\t${codingComment} ${id ?? nearestId(writing, key)}\t${coding}`);
}

// Values are separated by spaces and tabs.
function isAttributeValue(value: string): boolean {
  return /^[^\s]+$/.test(value);
}

// A comment needs an annotation: that of the owner, otherwise of the first part.
function nearestId({ ids, firstOfPart }: Writing, key: string): string {
  for (let at = key; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const id = ids.get(at);
    if (id !== undefined) return id;
  }
  return firstOfPart.get(key) ?? "T1";
}
