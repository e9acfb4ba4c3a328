import type { NameWords, TitleWords } from "../parts/person-words.ts";
import { englishNameStops } from "./name-stops.ts";

/** English titles: adjectives come before them. */
export const englishTitles: TitleWords = {
  adjectives: "before",
  addresses: "mr, mrs, ms, dr, sir, dame, lord, lady, sheikh, sheikha, madam, counterpart",
  lists: {
    former: "former late ex then deposed ousted",
    adjectivesBefore: "new acting outgoing interim",
    portfolios:
      "trade oil energy health interior education culture economy justice transport agriculture environment labour labor tourism information planning",
    ministers: "minister",
    of: "of",
    the: "the",
    possessiveMark: "s",
    appositionDeterminers: "the its his her their",
    abbreviations: "mr mrs ms dr prof gen gov sen rep st",
    ordinals: "i ii iii iv v vi",
  },
};

/** English names: a capital marks them. */
export const englishNames: NameWords = {
  hasCapitals: true,
  stops: englishNameStops,
  connectors: "al el bin ibn abu de da di del der van von la le du dos ben",
  hyphenEnds: "led backed era style brokered sponsored elect designate mediated based hosted run made born",
  headlineVerbs: "will would to",
  shortestSurname: 2,
};
