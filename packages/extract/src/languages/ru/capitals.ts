import type { CapitalLists } from "../parts/capital-words.ts";

/** Russian words around a capital. */
export const russianCapitals: CapitalLists = {
  beforeCity: "в во из до около столице столицу столица городе город",
  visitVerbs: "посетил посетила посетит посетят посетили покинул покинет",
  clauseBreaks: "что который и но",
};
