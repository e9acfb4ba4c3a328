import type { DraftLexicon } from "../draft-lexicon.ts";
import { englishAgreements } from "./agreements.ts";
import { englishAreas } from "./areas.ts";
import { englishCapitals } from "./capitals.ts";
import { englishDetails } from "./details.ts";
import { englishMarks } from "./detection.ts";
import { englishEvents } from "./events.ts";
import { englishLayout } from "./layout.ts";
import { englishOrganizations } from "./organizations/index.ts";
import { englishPairs } from "./pairs.ts";
import { englishNames, englishTitles } from "./persons.ts";
import { englishPlaces } from "./places/index.ts";
import { englishQuantities } from "./quantities.ts";
import { englishStatements } from "./statements.ts";
import { englishStates } from "./states.ts";
import { englishTimes } from "./times.ts";

/** What drafting knows of English. */
export const english: DraftLexicon = {
  tag: "en",
  script: "Latn",
  letters: /[a-z\u00df-\u024f]/,
  layout: englishLayout,
  detection: englishMarks,
  places: englishPlaces,
  capitals: englishCapitals,
  titles: englishTitles,
  names: englishNames,
  organizations: englishOrganizations,
  times: englishTimes,
  quantities: englishQuantities,
  events: englishEvents,
  pairs: englishPairs,
  areas: englishAreas,
  details: englishDetails,
  states: englishStates,
  statements: englishStatements,
  agreements: englishAgreements,
};
