import type { DraftLexicon } from "../draft-lexicon.ts";
import { placesOfCore } from "../places-of-core.ts";
import { spanishCapitals } from "./capitals.ts";
import { spanishMarks } from "./detection.ts";
import { spanishFrames } from "./event-frames.ts";
import { spanishNames, spanishTitles } from "./persons.ts";
import { spanishPlaces } from "./places.ts";
import { spanishQuantities } from "./quantities.ts";
import { spanishTimes } from "./times.ts";

/** What drafting knows of Spanish, beside what core knows. */
export const spanish: DraftLexicon = {
  tag: "es",
  script: "Latn",
  letters: /[a-z\u00df-\u024f]/,
  detection: spanishMarks,
  isOwnOnly: true,
  get places() {
    return placesOfCore("es", spanishPlaces);
  },
  capitals: spanishCapitals,
  titles: spanishTitles,
  names: spanishNames,
  times: spanishTimes,
  quantities: spanishQuantities,
  frames: spanishFrames,
};
