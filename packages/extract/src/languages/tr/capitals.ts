import type { CapitalLists } from "../parts/capital-words.ts";

/** Turkish words around a capital. */
export const turkishCapitals: CapitalLists = {
  beforeCity: "başkent başkenti",
};
