import type { Lexicon } from "@diplomatic-visits/core/internal";
import type { DraftLexicon } from "../../src/languages/draft-lexicon.ts";

/** Core's lexicon of Esperanto: its weekdays. */
export const esperantoShared: Lexicon = {
  tag: "eo",
  letters: { script: "Latn" },
  weekdays: { names: ["lundo", "mardo", "merkredo", "ĵaŭdo", "vendredo", "sabato", "dimanĉo"] },
};

/** A tiny lexicon of Esperanto for drafts: a folder like those of `src/languages`, with one file. */
export const esperanto: DraftLexicon = {
  tag: "eo",
  script: "Latn",
  letters: /\p{Script=Latin}/u,
  places: {
    cldr: {
      names: [
        ["IR", "Irano"],
        ["NO", "Norvegio"],
      ],
      capitals: [["IR", "Tehran", "Teherano"]],
    },
    rows: [],
    lists: {},
  },
  titles: { adjectives: "before", addresses: "sinjoro, sinjorino", lists: {} },
  names: { hasCapitals: true, stops: "la en kaj", shortestSurname: 2 },
  times: {
    particles: [["in", "en"]],
    pointers: "before",
    hasCapitals: false,
    dateOrder: "day-first",
    lists: {},
  },
  events: {
    order: "subject-first",
    triggers: [
      ["visit", "direct", "past", "vizitis"],
      ["visit", "direct", "base", "viziti"],
    ],
    lists: { negations: "ne", auxiliaries: "ne", unreal: "povas" },
  },
};
