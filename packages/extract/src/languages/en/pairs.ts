import type { PairWords } from "../parts/pair-words.ts";

/** How English speaks of two states or office holders. */
export const englishPairs: PairWords = {
  before: "the two, both",
  states: "countries states nations governments",
  holders: [
    ["ministers", "minister secretary counterpart"],
    ["presidents", "president"],
    ["leaders", "president minister king queen chancellor emir sultan emperor prince premier"],
  ],
};
