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
    masculine:
      "king prince emperor sultan emir sheikh sir lord mr pope patriarch chairman spokesman congressman imam crown",
    feminine: "queen princess empress sheikha dame lady mrs ms madam chairwoman spokeswoman congresswoman first",
    he: "he him his himself",
    she: "she her hers herself",
    counterparts: "counterpart",
    governing: "of to with from by for alongside against about behind after before than between at on",
    clauseOpeners: "that which who whom where when while because although if but and",
  },
  general: [
    {
      words: "leader",
      ranks: "head-of-state head-of-state-and-government head-of-government de-facto-leader supreme-religious-leader",
    },
    { words: "ruler, monarch, sovereign", ranks: "head-of-state" },
    { words: "head of state", ranks: "head-of-state head-of-state-and-government" },
    { words: "head of government", ranks: "head-of-government" },
    { words: "top diplomat, chief diplomat", ranks: "foreign-minister" },
    { words: "minister", ranks: "foreign-minister defence-minister finance-minister other-minister deputy-minister" },
    { words: "secretary", ranks: "foreign-minister defence-minister finance-minister other-minister" },
    { words: "defence chief, defense chief", ranks: "defence-minister" },
    { words: "envoy", ranks: "special-envoy ambassador igo-senior" },
    { words: "diplomat", ranks: "foreign-minister ambassador special-envoy igo-senior deputy-minister" },
  ],
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
