import type { DraftLexicon } from "../draft-lexicon.ts";
import { arabicAgreements } from "./agreements.ts";
import { arabicAreas } from "./areas.ts";
import { arabicCapitals } from "./capitals.ts";
import { arabicDetails } from "./details.ts";
import { arabicMarks } from "./detection.ts";
import { arabicEvents } from "./events.ts";
import { arabicLayout } from "./layout.ts";
import { arabicOrganizations } from "./organizations/index.ts";
import { arabicPairs } from "./pairs.ts";
import { arabicNames, arabicTitles } from "./persons.ts";
import { arabicPlaces } from "./places/index.ts";
import { arabicQuantities } from "./quantities.ts";
import { arabicStatements } from "./statements.ts";
import { arabicTimes } from "./times.ts";

/** What drafting knows of Arabic. */
export const arabic: DraftLexicon = {
  tag: "ar",
  script: "Arab",
  letters: /[\u0621-\u064a]/,
  clitics: { conjunctions: "وف", prepositions: "بلك", article: "ال" },
  layout: arabicLayout,
  detection: arabicMarks,
  places: arabicPlaces,
  capitals: arabicCapitals,
  titles: arabicTitles,
  names: arabicNames,
  organizations: arabicOrganizations,
  times: arabicTimes,
  quantities: arabicQuantities,
  events: arabicEvents,
  pairs: arabicPairs,
  areas: arabicAreas,
  details: arabicDetails,
  statements: arabicStatements,
  agreements: arabicAgreements,
};
