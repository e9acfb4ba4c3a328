import type { Lexicon } from "../lexicon.ts";
import { months, weekdays } from "./calendar.ts";
import { clitics, letters } from "./letters.ts";
import { money } from "./money.ts";
import { approximators, falls, negations, rumours } from "./negation.ts";
import { numbers } from "./numbers.ts";
import { offices } from "./offices.ts";
import { notPlaces, places } from "./places.ts";
import { sentences } from "./sentences.ts";
import { territories } from "./territories.ts";
import { precision, tense, timeWords } from "./time-words.ts";
import { triggers } from "./triggers.ts";
import { speech } from "./verbs.ts";

/** Persian, as written in newspapers of Iran and Afghanistan. */
export const fa: Lexicon = {
  tag: "fa",
  letters,
  clitics,
  numbers,
  weekdays,
  months,
  timeWords,
  precision,
  tense,
  negations,
  approximators,
  rumours,
  falls,
  speech,
  sentences,
  offices,
  places,
  territories,
  notPlaces,
  money,
  triggers,
};
