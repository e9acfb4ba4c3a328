import type { Query, SearchOptions } from "minisearch";
import type { Hit } from "./hit";
import { withIndexPagesFirst } from "./index-pages-first";
import { isRunningText, nearnessIn } from "./nearness";
import { bareWord, keptParts, type QueryPart } from "./query-parts";
import { loadIndex, type SearchFile } from "./search-index";
import { queryWords, wordsWithParts } from "./search-terms";
import type { FoundPage, FoundSection, HitKind } from "./section";

/** Returns the sections that contain the words of a query, the best first. */
export type Search = (query: string) => Hit[];

const options: SearchOptions = {
  boost: { title: 4, heading: 2 },
  tokenize: queryWords,
  processTerm: (word) => word,
  prefix: (word) => word.length > 1,
  // One wrong letter produces another word more often in Arabic than in English.
  fuzzy: (word) => (/^[a-z]{5,}$/.test(word) ? 0.2 : false),
  weights: { prefix: 0.5, fuzzy: 0.2 },
};

/** A synonym is matched as a whole word, and counts less than a word of the query. */
const asSynonym: SearchOptions = { prefix: false, fuzzy: false, boostTerm: () => 0.4 };

/** What people look for less often counts less; kinds without a number count 1. */
const weights: Partial<Record<HitKind, number>> = { function: 0.4, decision: 0.4, fact: 0.8, gloss: 0.7, code: 0.8 };

/**
 * Makes a search from a search file: sections with all words of the query, or synonyms of them, as written; failing
 * that, with the words without clitics; failing that, with any of them.
 */
export function searchOf(file: SearchFile): Search {
  const index = loadIndex(file);
  const nearnessTo = nearnessIn(file);
  const kindOf = ({ kind, page }: FoundSection) => kind ?? file.pages[page]?.kind ?? "page";
  const boostDocument = (id: number) => weights[kindOf(file.sections[id] as FoundSection)] ?? 1;
  return (query) => {
    for (const queries of triesFor(query)) {
      const found = index.search(queries, { ...options, boostDocument });
      const hits = found.flatMap(({ id, terms }) => hitOf(file.sections[id], terms));
      if (hits.length > 0) return inOrder(hits, nearnessTo(query), file.pages);
    }
    return [];
  };
}

function inOrder(
  hits: readonly Hit[],
  nearness: (section: FoundSection) => number,
  pages: readonly FoundPage[],
): Hit[] {
  const distances = new Map(hits.map((hit) => [hit, nearness(hit.section)]));
  const distanceOf = (hit: Hit) => distances.get(hit) ?? 0;
  const sorted = hits.toSorted((a, b) => distanceOf(a) - distanceOf(b));
  return withIndexPagesFirst(sorted, { distanceOf, pages });
}

function triesFor(query: string): Query[] {
  const spellings = wordsWithParts(query);
  const parts = spellings.map(keptParts);
  const written = anyOf(parts.map(allParts));
  const bare = anyOf(parts.map((all) => allParts(all.map((part) => ({ ...part, words: part.words.map(bareWord) })))));
  const any = anyOf(spellings.flatMap((words) => [...words, ...words.map(bareWord)]));
  return isRunningText(spellings[0] ?? []) ? [anyOf([written, bare]), any] : [written, bare, any];
}

function anyOf(queries: Query[]): Query {
  return { queries, combineWith: "OR" };
}

function allParts(parts: readonly QueryPart[]): Query {
  return { queries: parts.map(withSynonyms), combineWith: "AND" };
}

function withSynonyms({ words, others }: QueryPart): Query {
  const written: Query = { queries: [...words], combineWith: "AND" };
  const synonyms = others.map((phrase): Query => ({ ...asSynonym, queries: [...phrase], combineWith: "AND" }));
  return synonyms.length === 0 ? written : anyOf([written, ...synonyms]);
}

function hitOf(section: FoundSection | undefined, terms: readonly string[]): Hit[] {
  return section === undefined ? [] : [{ section, terms: new Set(terms) }];
}
