import type { Query, SearchOptions } from "minisearch";
import { loadIndex, type SearchFile } from "./search-index";
import { queryWords, withoutClitics } from "./search-terms";
import type { FoundSection } from "./section";

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

/**
 * Makes a search from a search file: sections with all words of the query as written; failing that, with
 * the words without clitics; failing that, with any of them.
 */
export function searchOf(file: SearchFile): Search {
  const index = loadIndex(file);
  return (query) => {
    const words = queryWords(query);
    const bare = words.map((word) => withoutClitics(word) ?? word);
    const tries: Query[] = [
      { queries: words, combineWith: "AND" },
      { queries: bare, combineWith: "AND" },
      { queries: [...words, ...bare], combineWith: "OR" },
    ];
    for (const queries of tries) {
      const found = index.search(queries, options);
      const hits = found.flatMap(({ id, terms }) => hitOf(file.sections[id], terms));
      if (hits.length > 0) return nearestFirst(words, hits, file.pages);
    }
    return [];
  };
}

function hitOf(section: FoundSection | undefined, terms: readonly string[]): Hit[] {
  return section === undefined ? [] : [{ section, terms: new Set(terms) }];
}

/** Sections with exactly the query as name come first, then those that contain it in the name or text; otherwise the order is kept. */
function nearestFirst(words: readonly string[], hits: readonly Hit[], pages: SearchFile["pages"]): Hit[] {
  const phrase = words.join(" ");
  const holds = (text: string) => ` ${queryWords(text).join(" ")}`.includes(` ${phrase}`);
  const distance = ({ section: { anchor, heading, page, text } }: Hit) => {
    const name = anchor === "" ? (pages[page]?.title ?? "") : heading;
    if (queryWords(name).join(" ") === phrase) return anchor === "" ? 0 : 1;
    return holds(name) ? 2 : words.length > 1 && holds(text) ? 3 : 4;
  };
  const distances = new Map(hits.map((hit) => [hit, distance(hit)]));
  return hits.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}
