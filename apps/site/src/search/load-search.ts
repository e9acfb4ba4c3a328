import { type Search, searchOf } from "./find-sections";
import type { SearchFile } from "./search-index";
import type { FoundPage } from "./section";

/** A search, with the pages of its hits. */
export interface LoadedSearch {
  search: Search;
  pages: readonly FoundPage[];
}

const loaded = new Map<string, Promise<LoadedSearch>>();

/** Loads the search file at an address, once; a failed load may be retried. */
export function loadSearch(address: string): Promise<LoadedSearch> {
  const search = loaded.get(address) ?? fetchSearch(address);
  loaded.set(address, search);
  search.catch(() => loaded.delete(address));
  return search;
}

async function fetchSearch(address: string): Promise<LoadedSearch> {
  // The file has the same name in every build: revalidate it.
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = (await response.json()) as SearchFile;
  return { search: searchOf(file), pages: file.pages };
}
