import type { CapitalLists } from "../parts/capital-words.ts";

/** Spanish words around a capital. */
export const spanishCapitals: CapitalLists = {
  beforeCity: "en a hacia desde ciudad capital",
  visitVerbs: "visita visitó visitar visitará abandonó abandonará",
  clauseBreaks: "que quien y pero",
};
