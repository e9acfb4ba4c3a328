import type { Query, SearchOptions } from "minisearch";
import { isRunningText, nearnessIn } from "./nearness";
import { bareWord, type Phrase, type QueryPart, queryParts, withoutStopWords } from "./query-parts";
import { loadIndex, type SearchFile } from "./search-index";
import { queryWords } from "./search-terms";
import type { FoundSection, HitKind } from "./section";

/** A section that matches a query. */
export interface Hit {
  section: FoundSection;
  /** The indexed words that matched. */
  terms: ReadonlySet<string>;
}

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
    const words = queryWords(query);
    for (const queries of triesFor(words)) {
      const found = index.search(queries, { ...options, boostDocument });
      const hits = found.flatMap(({ id, terms }) => hitOf(file.sections[id], terms));
      if (hits.length === 0) continue;
      const nearness = nearnessTo(words);
      const distances = new Map(hits.map((hit) => [hit, nearness(hit.section)]));
      return hits.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
    }
    return [];
  };
}

function triesFor(words: Phrase): Query[] {
  const kept = withoutStopWords(words);
  const bare = kept.map(bareWord);
  const all = (phrase: Phrase): Query => ({ queries: queryParts(phrase).map(withSynonyms), combineWith: "AND" });
  const any: Query = { queries: [...words, ...bare], combineWith: "OR" };
  if (isRunningText(words)) return [{ queries: [all(kept), all(bare)], combineWith: "OR" }, any];
  return [all(kept), all(bare), any];
}

function withSynonyms({ words, others }: QueryPart): Query {
  const written: Query = { queries: [...words], combineWith: "AND" };
  const synonyms = others.map((phrase): Query => ({ ...asSynonym, queries: [...phrase], combineWith: "AND" }));
  return synonyms.length === 0 ? written : { queries: [written, ...synonyms], combineWith: "OR" };
}

function hitOf(section: FoundSection | undefined, terms: readonly string[]): Hit[] {
  return section === undefined ? [] : [{ section, terms: new Set(terms) }];
}
