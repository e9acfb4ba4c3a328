import type { Evidence, TimexType } from "../../generated/types.ts";
import { foldText } from "../../text/fold.ts";
import { trimSpan } from "../../text/span.ts";
import type { ReadProblem } from "../format.ts";
import type { StatedAnnotation } from "./annotation.ts";
import { type ArticleTree, type TreeNode, treeNode } from "./article-tree.ts";
import { type ForeignMeaning, foreignMeaning } from "./foreign-labels.ts";
import type { LossList } from "./loss-list.ts";
import type { PlaceSpan } from "./placed-spans.ts";
import { samePlace } from "./problems.ts";

/** What foreign annotations are added to. */
export interface ForeignReading {
  text: string;
  language: string;
  place: PlaceSpan;
  labels: Readonly<Record<string, string>> | undefined;
  losses: LossList;
  problems: ReadProblem[];
}

/** Adds annotations without a key: entity labels become entities with mentions, date labels time expressions; others are lost. */
export function addForeign(tree: ArticleTree, annotations: readonly StatedAnnotation[], reading: ForeignReading): void {
  if (annotations.length === 0) return;
  const adding: Adding = {
    ...reading,
    entities: listOf(tree, "entities"),
    taken: new Set(),
    byWords: new Map(),
    ids: new Set(),
    counts: new Map(),
  };
  for (const list of tree.root.lists.values()) for (const id of list.keys()) adding.ids.add(id);
  for (const entity of adding.entities.values()) remember(adding, entity);
  const times = listOf(tree, "times");
  for (const annotation of annotations) {
    const meaning = foreignMeaning(annotation.label, reading.labels);
    if (meaning === undefined) reading.losses.add(annotation.label);
    else if ("time" in meaning) addTime(adding, times, { annotation, type: meaning.time });
    else addMentions(adding, annotation, meaning);
  }
  for (const name of ["entities", "times"]) if (tree.root.lists.get(name)?.size === 0) tree.root.lists.delete(name);
}

type NodeList = Map<string, TreeNode>;

interface Adding extends ForeignReading {
  entities: NodeList;
  /** The places that mentions have, since no two entities may have one. */
  taken: Set<string>;
  byWords: Map<string, TreeNode>;
  ids: Set<string>;
  /** The last number that each id was given. */
  counts: Map<string, number>;
}

function listOf({ root }: ArticleTree, name: string): NodeList {
  const list = root.lists.get(name) ?? new Map<string, TreeNode>();
  root.lists.set(name, list);
  return list;
}

function remember({ byWords, taken }: Adding, entity: TreeNode): void {
  byWords.set(`id ${String(entity.values["id"])}`, entity);
  for (const mention of entity.mentions) {
    const words = wordsKey(String(entity.values["kind"]), mention.quote);
    if (!byWords.has(words)) byWords.set(words, entity);
    taken.add(placeKey(mention));
  }
}

function wordsKey(kind: string, words: string): string {
  return `${kind} ${foldText(words, "orthographic").toLowerCase()}`;
}

function placeKey({ start, end }: Evidence): string {
  return `${start} ${end}`;
}

function addMentions(adding: Adding, annotation: StatedAnnotation, meaning: ForeignMeaning & { entity: string }): void {
  const { fields, entity: shared } = annotation;
  for (const place of placesOf(adding, annotation)) {
    const words = shared === undefined ? wordsKey(meaning.entity, place.quote) : `id ${shared}`;
    if (adding.taken.has(placeKey(place))) {
      adding.problems.push(samePlace(annotation.place, place.quote));
      continue;
    }
    const known = adding.byWords.get(words) ?? newEntity(adding, meaning.entity, place.quote);
    adding.byWords.set(words, known);
    adding.taken.add(placeKey(place));
    known.mentions.push({ ...place, form: typeof fields["form"] === "string" ? fields["form"] : "name" });
    const { sameAs } = fields;
    if (Array.isArray(sameAs) && known.values["sameAs"] === undefined) known.values["sameAs"] = sameAs;
  }
  for (const name of Object.keys(fields))
    if (name !== "form" && name !== "sameAs") adding.losses.add(`${annotation.label}.${name}`);
}

function placesOf({ text, place }: Adding, { spans, place: where }: StatedAnnotation): Evidence[] {
  return spans.flatMap((span) => {
    const found = place(span, where);
    if (!found) return [];
    const { start, end } = trimSpan(text, found);
    return start < end ? [{ start, end, quote: text.slice(start, end) }] : [];
  });
}

function newEntity(adding: Adding, kind: string, words: string): TreeNode {
  const entity = treeNode("Entity");
  const id = freeId(adding, words, kind);
  entity.values = { id, kind, name: { [adding.language]: words } };
  adding.entities.set(id, entity);
  return entity;
}

const longestId = 40;

// The words in Latin letters, otherwise the kind and a number.
function freeId({ ids, counts }: Adding, words: string, kind: string): string {
  const plain = words.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const isLatin = /^[\x20-\x7e]+$/.test(plain);
  const slug = isLatin
    ? plain
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^[^a-z]+|-+$/g, "")
        .slice(0, longestId)
    : "";
  const base = slug.replace(/-+$/, "") || kind;
  let number = counts.get(base) ?? (slug === "" ? 1 : 0);
  const numbered = () => (number === 0 ? base : `${base}-${number}`);
  while (ids.has(numbered())) number = Math.max(2, number + 1);
  const id = numbered();
  ids.add(id);
  counts.set(base, number);
  return id;
}

function addTime(
  adding: Adding,
  times: NodeList,
  { annotation, type }: { annotation: StatedAnnotation; type: TimexType },
): void {
  const places = placesOf(adding, annotation);
  if (places.length === 0) return;
  const time = treeNode("TimeExpression");
  const id = freeId(adding, "", type);
  time.values = { id, type, basis: "unresolved" };
  for (const place of places) time.evidence.push(place);
  times.set(id, time);
  for (const name of Object.keys(annotation.fields)) adding.losses.add(`${annotation.label}.${name}`);
}
