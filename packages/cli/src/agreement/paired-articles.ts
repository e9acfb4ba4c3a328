import type { Article } from "@diplomatic-visits/core";
import { type Concept, pairedLists } from "./fields.ts";
import { type Mentioned, mentionsOf } from "./mentions.ts";
import { type Coded, type Pairing, type PairingOptions, paired } from "./pairing.ts";
import { type IdMap, withRenamedIds } from "./rename-refs.ts";

/** Two codings of one text whose objects are paired. */
export interface PairedArticles {
  a: Article;
  /** The second coding with the ids of the first for what both have, and with ids of its own for what only it has. */
  b: Article;
  /** The objects of each list. */
  pairings: ReadonlyMap<Concept, Pairing>;
  /** The mentions by their spans. */
  mentions: { a: ReadonlyMap<string, Mentioned>; b: ReadonlyMap<string, Mentioned> };
  /** What the second coding itself calls an object, by its id here. */
  namesInB: IdMap;
}

/** Pairs the objects of two codings of one text. */
export function pairArticles(a: Article, b: Article, options: PairingOptions = {}): PairedArticles {
  const found = new Map(
    [...pairedLists.keys()].map((concept) => [concept, paired(listOf(a, concept), listOf(b, concept), options)]),
  );
  const ids = commonIds(a, found);
  const inB = withRenamedIds(b, "Article", ids);
  const pairings = new Map([...found].map(([concept, pairing]) => [concept, inPlace(pairing, b, { inB, concept })]));
  return {
    a,
    b: inB,
    pairings,
    mentions: { a: mentionsOf(a), b: mentionsOf(inB) },
    namesInB: new Map([...ids].map(([own, common]) => [common, own])),
  };
}

/** The objects of a list of an article. */
export function listOf(article: Article, concept: Concept): Coded[] {
  return (article[concept] ?? []) as unknown as Coded[];
}

// The same pairs, with the renamed objects of the second coding.
function inPlace(
  { pairs, onlyA, onlyB }: Pairing,
  b: Article,
  { inB, concept }: { inB: Article; concept: Concept },
): Pairing {
  const renamed = listOf(inB, concept);
  const places = new Map(listOf(b, concept).map((object, i) => [object, renamed[i] as Coded]));
  const at = (object: Coded) => places.get(object) as Coded;
  return { pairs: pairs.map(([one, other]) => [one, at(other)]), onlyA, onlyB: onlyB.map(at) };
}

function commonIds(a: Article, pairings: ReadonlyMap<Concept, Pairing>): IdMap {
  const all = [...pairings.values()];
  const taken = new Set([...pairedLists.keys()].flatMap((concept) => listOf(a, concept).map(({ id }) => id)));
  const ids = new Map<string, string>();
  for (const [one, other] of all.flatMap(({ pairs }) => pairs))
    if (one.id !== undefined && other.id !== undefined) ids.set(other.id, one.id);
  for (const { id } of all.flatMap(({ onlyB }) => onlyB)) if (id !== undefined) ids.set(id, freeId(id, taken));
  return ids;
}

/** The longest id that the format allows, less a number at its end. */
const longestStem = 60;

function freeId(id: string, taken: Set<string | undefined>): string {
  let free = id;
  for (let i = 2; taken.has(free); i++) free = `${id.slice(0, longestStem)}-${i}`;
  taken.add(free);
  return free;
}
