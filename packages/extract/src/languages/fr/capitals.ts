import type { CapitalLists } from "../parts/capital-words.ts";

/** French words around a capital. */
export const frenchCapitals: CapitalLists = {
  beforeCity: "à vers depuis ville capitale près",
  visitVerbs: "visite visité visiter quitte quitté quitter quittera",
  clauseBreaks: "que qui et mais",
};
