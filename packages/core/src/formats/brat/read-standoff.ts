import { offsetConverter } from "../../text/offsets.ts";
import type { StatedAnnotation } from "../annotations/annotation.ts";
import { listIn, objectOf, parsedJson, stringIn } from "../annotations/json-values.ts";
import { type LossList, lossList } from "../annotations/loss-list.ts";
import { unreadable } from "../annotations/problems.ts";
import { receivedOf } from "../annotations/received.ts";
import type { ReadOptions, ReadProblem, Received } from "../format.ts";
import { quotesOfFragments, wordsOfFragments } from "./fragments.ts";
import { codingComment } from "./standoff.ts";

/** Reads an annotation file; its text is given beside. */
export function readStandoff(input: string, options: ReadOptions = {}): Received {
  const text = options.text ?? "";
  const reading: Reading = {
    text,
    bounds: new Map(),
    codings: [],
    links: [],
    unknown: [],
    losses: lossList(),
    problems: [],
  };
  const lines = input.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [i, line] of lines.entries()) if (line.trim() !== "") readLine(reading, line, i + 1);
  reportUnknown(reading);
  dropOwn(reading);
  const annotations = annotationsOf(reading);
  const { losses, problems } = reading;
  return receivedOf({ name: "", text, unit: "code-points", annotations }, options, { losses, problems });
}

/** A text-bound annotation. */
interface Bound {
  type: string;
  fragments: { start: number; end: number; quote?: string }[];
  fields: Record<string, unknown>;
  /** The first of the annotations that are equivalent to it. */
  group?: string;
}

/** What a comment of ours says. */
interface CodingOf {
  id: string;
  key: string;
  /** Whether it has no quote, and the comment is only near it. */
  isObject: boolean;
  fields: Record<string, unknown>;
  pieces: number[] | undefined;
}

interface Reading {
  text: string;
  bounds: Map<string, Bound>;
  codings: CodingOf[];
  /** The lines that connect annotations, by what they are and what they refer to. */
  links: { name: string; ids: string[] }[];
  /** The numbers of lines that an annotation file cannot have. */
  unknown: number[];
  losses: LossList;
  problems: ReadProblem[];
}

function readLine(reading: Reading, line: string, number: number): void {
  const [id = "", data = "", ...rest] = line.split("\t");
  const words = rest.join("\t");
  const kind = id[0] ?? "";
  if (kind === "T") readBound(reading, { id, data, words }, number);
  else if (kind === "A" || kind === "M") readAttribute(reading, data);
  else if (kind === "N") readReference(reading, data);
  else if (kind === "#") readComment(reading, data, words);
  else if (kind === "E" || kind === "R" || kind === "*") readLink(reading, kind, data);
  else {
    reading.losses.add(kind);
    reading.unknown.push(number);
  }
}

// Many such lines mean another kind of file, and one problem is enough to say so.
function reportUnknown({ unknown, problems }: Reading): void {
  const [first] = unknown;
  if (first === undefined) return;
  problems.push(
    unreadable(`line ${first}`, {
      en: `not a line of an annotation file: it begins with neither T, E, R, A, M, N, * nor #; such lines: ${unknown.length}`,
      ar: `ليس سطرًا من ملف ترميز: لا يبدأ بأي من T وE وR وA وM وN و* و#؛ وعدد أمثاله ${unknown.length}`,
    }),
  );
}

const brokenBound = {
  en: "expected a type and offsets, such as T1, tab, Person 0 5, tab, the words",
  ar: "المتوقع نوع ومواضع، مثل T1 ثم علامة جدولة ثم Person 0 5 ثم علامة جدولة ثم الكلمات",
};

function readBound(
  { bounds, problems }: Reading,
  { id, data, words }: { id: string; data: string; words: string },
  number: number,
): void {
  const [, type, offsets] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(data.trim()) ?? [];
  if (type === undefined || offsets === undefined) {
    problems.push(unreadable(`line ${number}`, brokenBound));
    return;
  }
  const places = offsets.split(";").map((pair) => pair.split(" ").map(Number) as [number, number]);
  const parts = wordsOfFragments(
    words,
    places.map(([start, end]) => end - start),
  );
  const fragments = places.map(([start, end], i) => {
    const quote = parts?.[i];
    return { start, end, ...(quote === undefined || quote === "" ? {} : { quote }) };
  });
  bounds.set(id, { type, fragments, fields: Object.create(null) as Record<string, unknown> });
}

// An attribute without a value is true.
function readAttribute({ bounds, losses }: Reading, data: string): void {
  const [name = "", id = "", ...value] = data.split(" ");
  const bound = bounds.get(id);
  if (bound) bound.fields[name] = value.length === 0 ? true : value.join(" ");
  else losses.add(`A (${name})`);
}

// Only addresses can be kept; Wikidata is an address.
function readReference({ bounds, losses }: Reading, data: string): void {
  const [, id = "", reference = ""] = data.split(" ");
  const [, item] = /^wikidata:(Q\d+)$/i.exec(reference) ?? [];
  const address = item === undefined ? reference : `http://www.wikidata.org/entity/${item}`;
  const bound = bounds.get(id);
  if (bound && /^https?:/.test(address)) bound.fields["sameAs"] = [address];
  else losses.add("N");
}

function readComment({ codings, losses }: Reading, data: string, words: string): void {
  const [type = "", id = ""] = data.split(" ");
  const coding = type === codingComment ? objectOf(parsedJson(words)) : {};
  const key = stringIn(coding["key"]);
  if (key === undefined) losses.add(`# (${type})`);
  else {
    const pieces = listIn(coding["pieces"]).filter((count) => typeof count === "number");
    const isObject = coding["object"] === true;
    const fields = objectOf(coding["fields"]);
    codings.push({ id, key, isObject, fields, pieces: pieces.length > 0 ? pieces : undefined });
  }
}

function readLink(reading: Reading, kind: string, data: string): void {
  const [type = "", ...references] = data.trim().split(" ");
  const [name = "", trigger] = type.split(":");
  const ids = [
    ...(trigger === undefined ? [] : [trigger]),
    ...references.map((one) => one.slice(one.indexOf(":") + 1)),
  ];
  if (kind === "*") join(reading, ids);
  else {
    reading.links.push({ name: `${kind} (${name})`, ids });
  }
}

function join({ bounds }: Reading, ids: readonly string[]): void {
  const [first = ""] = ids;
  const group = bounds.get(first)?.group ?? first;
  for (const id of ids) {
    const bound = bounds.get(id);
    if (bound) bound.group = group;
  }
}

// The events and relations among our annotations repeat what their keys say.
function dropOwn({ links, codings, losses }: Reading): void {
  const own = new Set(codings.map(({ id }) => id));
  for (const { name, ids } of links) if (!ids.every((id) => own.has(id))) losses.add(name);
}

function annotationsOf({ text, bounds, codings }: Reading): StatedAnnotation[] {
  const { fromCodePoints } = offsetConverter(text);
  const byGroup = new Map<string, string>();
  const used = new Set<string>();
  const own = codings.map(({ id, key, isObject, fields, pieces }): StatedAnnotation => {
    // the comment on what has no quote is at another annotation
    const bound = isObject ? undefined : bounds.get(id);
    if (!bound) return { place: id, key, label: key, fields, spans: [] };
    used.add(id);
    const [, entity] = mentionKey.exec(key) ?? [];
    if (entity !== undefined && bound.group !== undefined) byGroup.set(bound.group, entity);
    const spans = quotesOfFragments(bound.fragments, {
      text,
      fromCodePoints,
      pieces: pieces ?? bound.fragments.map(() => 1),
    });
    return { place: id, key, label: bound.type, fields: { ...fields, ...bound.fields }, spans };
  });
  const foreign = [...bounds].flatMap(([id, { type, fragments, fields, group }]): StatedAnnotation[] => {
    if (used.has(id)) return [];
    const spans = quotesOfFragments(fragments, { text, fromCodePoints, pieces: undefined });
    const entity = group === undefined ? undefined : (byGroup.get(group) ?? group);
    return [{ place: id, label: type, fields: { ...fields }, spans, ...(entity === undefined ? {} : { entity }) }];
  });
  return [...own, ...foreign];
}

const mentionKey = /^\/entities\/([^/]+)\/mentions\//;
