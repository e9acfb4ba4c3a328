import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import { indexWords, termsOf } from "./search-terms";
import type { FoundPage, FoundSection } from "./section";

/** The search file that a browser loads: what can be found, and where each word occurs. */
export interface SearchFile {
  pages: readonly FoundPage[];
  sections: readonly FoundSection[];
  index: AsPlainObject;
}

interface Fields {
  id: number;
  title: string;
  heading: string;
  text: string;
}

const options: Options<Fields> = {
  fields: ["title", "heading", "text"],
  tokenize: indexWords,
  processTerm: termsOf,
};

/** Makes the search file from sections and their pages. */
export function searchFile(pages: readonly FoundPage[], sections: readonly FoundSection[]): SearchFile {
  const index = new MiniSearch<Fields>(options);
  index.addAll(sections.map((section, id) => fields(pages, section, id)));
  return { pages, sections, index: index.toJSON() };
}

/** The index of a search file, ready for queries. */
export function loadIndex({ index }: SearchFile): MiniSearch<Fields> {
  return MiniSearch.loadJS(index, options);
}

// The title counts once, at the top of its page: otherwise every section of a page would match it.
function fields(pages: readonly FoundPage[], { page, anchor, heading, text }: FoundSection, id: number): Fields {
  return { id, title: anchor === "" ? (pages[page]?.title ?? "") : "", heading, text };
}
