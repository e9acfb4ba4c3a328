import type { TimeWords } from "../parts/time-words.ts";

/** French words of times: "dernier" and "prochain" follow their noun, which has no article written onto it. */
export const frenchTimes: TimeWords = {
  particles: [
    ["in", "en"],
    ["to", "au à"],
    ["and", "et"],
    ["between", "entre"],
    ["this", "ce cet cette"],
    ["each", "chaque"],
    ["before", "avant"],
    ["after", "après"],
    ["since", "depuis"],
    ["until", "jusque"],
    ["during", "pendant durant"],
    ["by", "du dès"],
    ["the", "le la les un une"],
    ["of", "de d"],
  ],
  pointers: "after",
  nounsBare: true,
  hasCapitals: false,
  dateOrder: "day-first",
  lists: {
    the: "le la les",
    indefinite: "un une",
    this: "ce cet cette",
    day: "jour",
    ordinalSuffix: "er",
    futures: "devrait devraient doit doivent prévu prévue prévus prévues attendu attendue attendus",
    namedAfterYear: "",
  },
  patterns: {
    future: /^(?!opera$|camera$|caméra$).{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront)$/,
    anaphoric: /^(?:précédent|suivant|precedent)/,
    agoBefore: /(?:^| )il y a$/,
  },
};
