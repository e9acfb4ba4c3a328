import type { DraftLexicon } from "../draft-lexicon.ts";
import { placesOfCore } from "../places-of-core.ts";
import { russianCapitals } from "./capitals.ts";
import { russianMarks } from "./detection.ts";
import { russianFrames } from "./event-frames.ts";
import { russianNames, russianTitles } from "./persons.ts";
import { russianPlaces } from "./places.ts";
import { russianQuantities } from "./quantities.ts";
import { russianTimes } from "./times.ts";

/** What drafting knows of Russian, beside what core knows. */
export const russian: DraftLexicon = {
  tag: "ru",
  script: "Cyrl",
  letters: /[\u0400-\u04ff]/,
  detection: russianMarks,
  isOwnOnly: true,
  get places() {
    return placesOfCore("ru", russianPlaces);
  },
  capitals: russianCapitals,
  titles: russianTitles,
  names: russianNames,
  times: russianTimes,
  quantities: russianQuantities,
  frames: russianFrames,
};
