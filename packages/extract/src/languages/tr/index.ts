import type { DraftLexicon } from "../draft-lexicon.ts";
import { placesOfCore } from "../places-of-core.ts";
import { turkishCapitals } from "./capitals.ts";
import { turkishMarks } from "./detection.ts";
import { turkishFrames } from "./event-frames.ts";
import { turkishNames, turkishTitles } from "./persons.ts";
import { turkishPlaces } from "./places.ts";
import { turkishQuantities } from "./quantities.ts";
import { turkishTimes } from "./times.ts";

/** What drafting knows of Turkish, beside what core knows. */
export const turkish: DraftLexicon = {
  tag: "tr",
  script: "Latn",
  letters: /[a-z\u00df-\u024f]/,
  detection: turkishMarks,
  isOwnOnly: true,
  get places() {
    return placesOfCore("tr", turkishPlaces);
  },
  capitals: turkishCapitals,
  titles: turkishTitles,
  names: turkishNames,
  times: turkishTimes,
  quantities: turkishQuantities,
  frames: turkishFrames,
};
