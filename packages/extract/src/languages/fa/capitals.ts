import type { CapitalLists } from "../parts/capital-words.ts";

/** Persian words around a capital. */
export const persianCapitals: CapitalLists = {
  beforeCity: "در به از شهر پایتخت وارد",
};
