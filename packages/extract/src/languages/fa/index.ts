import type { DraftLexicon } from "../draft-lexicon.ts";
import { placesOfCore } from "../places-of-core.ts";
import { persianCapitals } from "./capitals.ts";
import { persianMarks } from "./detection.ts";
import { persianFrames } from "./event-frames.ts";
import { persianLayout } from "./layout.ts";
import { persianNames, persianTitles } from "./persons.ts";
import { persianPlaces } from "./places.ts";
import { persianQuantities } from "./quantities.ts";
import { persianTimes } from "./times.ts";

/** What drafting knows of Persian, beside what core knows. */
export const persian: DraftLexicon = {
  tag: "fa",
  script: "Arab",
  letters: /[\u0621-\u06d3]/,
  layout: persianLayout,
  detection: persianMarks,
  isOwnOnly: true,
  get places() {
    return placesOfCore("fa", persianPlaces);
  },
  capitals: persianCapitals,
  titles: persianTitles,
  names: persianNames,
  times: persianTimes,
  quantities: persianQuantities,
  frames: persianFrames,
};
