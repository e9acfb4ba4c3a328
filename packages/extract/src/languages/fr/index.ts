import type { DraftLexicon } from "../draft-lexicon.ts";
import { placesOfCore } from "../places-of-core.ts";
import { frenchCapitals } from "./capitals.ts";
import { frenchMarks } from "./detection.ts";
import { frenchFrames } from "./event-frames.ts";
import { frenchNames, frenchTitles } from "./persons.ts";
import { frenchPlaces } from "./places.ts";
import { frenchQuantities } from "./quantities.ts";
import { frenchTimes } from "./times.ts";

/** What drafting knows of French, beside what core knows. */
export const french: DraftLexicon = {
  tag: "fr",
  script: "Latn",
  letters: /[a-z\u00df-\u024f]/,
  detection: frenchMarks,
  isOwnOnly: true,
  get places() {
    return placesOfCore("fr", frenchPlaces);
  },
  capitals: frenchCapitals,
  titles: frenchTitles,
  names: frenchNames,
  times: frenchTimes,
  quantities: frenchQuantities,
  frames: frenchFrames,
};
