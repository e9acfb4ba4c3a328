import type { DraftLexicon } from "../draft-lexicon.ts";
import { persianMarks } from "./detection.ts";
import { persianLayout } from "./layout.ts";
import { persianPlaces } from "./places/index.ts";

/** What drafting knows of Persian: the names of places. */
export const persian: DraftLexicon = {
  tag: "fa",
  script: "Arab",
  letters: /[\u0621-\u06d3]/,
  layout: persianLayout,
  detection: persianMarks,
  places: persianPlaces,
};
