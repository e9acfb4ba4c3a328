import MiniSearch, { type AsPlainObject } from "minisearch";
import { type FieldTexts, fieldNames, type PackedWords, packWords, unpackWords, type WordPlaces } from "./packed-words";
import { termsOf } from "./search-terms";
import type { FoundPage, FoundSection } from "./section";

/** The search file that a browser loads: what can be found, and where each written word occurs. */
export interface SearchFile {
  pages: readonly FoundPage[];
  sections: readonly FoundSection[];
  index: PackedWords;
}

/** Makes the search file from sections and their pages. */
export function searchFile(pages: readonly FoundPage[], sections: readonly FoundSection[]): SearchFile {
  return { pages, sections, index: packWords(sections.map((section) => fields(pages, section))) };
}

/** The index of a search file, ready for queries; an Arabic word is found under its forms without prefix letters, too. */
export function loadIndex({ index, sections }: SearchFile): MiniSearch {
  const lengths = sections.map(() => fieldNames.map(() => 0));
  const terms = new Map<string, WordPlaces>();
  for (const [word, places] of unpackWords(index)) {
    countWord(places, lengths);
    for (const term of termsOf(word)) {
      const known = terms.get(term);
      terms.set(term, known === undefined ? places : merged(known, places));
    }
  }
  return MiniSearch.loadJS(plainIndex(terms, lengths), { fields: [...fieldNames] });
}

// A field is as long as it has different words.
function countWord(places: WordPlaces, lengths: readonly number[][]): void {
  for (const field in places)
    for (const id in places[field]) {
      const length = lengths[Number(id)];
      if (length) length[Number(field)] = (length[Number(field)] ?? 0) + 1;
    }
}

function merged(known: WordPlaces, added: WordPlaces): WordPlaces {
  const all: Record<string, Record<string, number>> = { ...known };
  for (const field in added) {
    const places = { ...all[field] };
    for (const id in added[field]) places[id] = (places[id] ?? 0) + (added[field][id] ?? 0);
    all[field] = places;
  }
  return all;
}

function plainIndex(terms: ReadonlyMap<string, WordPlaces>, lengths: number[][]): AsPlainObject {
  const mean = (field: number) =>
    lengths.reduce((sum, length) => sum + (length[field] ?? 0), 0) / (lengths.length || 1);
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: Object.fromEntries(lengths.map((_, id) => [id, id])),
    fieldIds: Object.fromEntries(fieldNames.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength: fieldNames.map((_, field) => mean(field)),
    storedFields: {},
    dirtCount: 0,
    index: [...terms] as AsPlainObject["index"],
    serializationVersion: 2,
  };
}

// The title counts once, at the top of its page: otherwise every section of a page would match it.
function fields(pages: readonly FoundPage[], section: FoundSection): FieldTexts {
  const title = isTop(section) ? (pages[section.page]?.title ?? "") : "";
  return { title, heading: section.heading, text: section.text };
}

/** Whether a section is the top of its page, above the first heading. */
export function isTop({ anchor, fact }: FoundSection): boolean {
  return anchor === "" && fact === undefined;
}
