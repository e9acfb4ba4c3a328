import type { TimeWords } from "../parts/time-words.ts";

/** Spanish words of times: "próximo" comes before its noun or after it. */
export const spanishTimes: TimeWords = {
  particles: [
    ["in", "en"],
    ["to", "al a hasta"],
    ["and", "y e"],
    ["between", "entre"],
    ["this", "este esta estos"],
    ["each", "cada"],
    ["since", "desde"],
    ["until", "hasta"],
    ["during", "durante"],
    ["by", "por"],
    ["the", "el la los las un una"],
    ["of", "de del"],
  ],
  pointers: "either",
  nounsBare: true,
  hasCapitals: false,
  dateOrder: "day-first",
  lists: {
    the: "el la los las",
    indefinite: "un una",
    this: "este esta",
    day: "día",
    futures: "debe deberá previsto prevista previstos previstas prevé va van",
  },
  patterns: {
    future: /^.{2,}(?:ará|erá|irá|arán|erán|irán|drá|drán|ara|era|ira)$/,
    anaphoric: /^(?:anterior|siguiente)/,
    agoBefore: /(?:^|(?<!desde) )hace$/,
  },
};
