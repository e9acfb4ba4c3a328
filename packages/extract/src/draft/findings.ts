import { type Article, splitSentences } from "@diplomatic-visits/core";
import { type FoldedWord, findNumbers, foldedWords, type Span } from "@diplomatic-visits/core/internal";
import type { EventFound } from "../events/event.ts";
import { findEvents } from "../events/find-events.ts";
import { findPlaces, type PlaceFound } from "../gazetteer/find-places.ts";
import { foreignPlace } from "../gazetteer/foreign-place.ts";
import { findOrganizations, type OrganizationFound } from "../organizations/find-organizations.ts";
import { findPersons } from "../persons/find-persons.ts";
import type { PersonFound } from "../persons/person.ts";
import { withLineBreaks } from "../persons/words-of-text.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { QuantityFound } from "../quantities/quantity-found.ts";
import { findTimes } from "../times/find-times.ts";
import type { TimeFound } from "../times/time-found.ts";
import type { DraftOptions } from "./drafted.ts";
import { isReadLanguage } from "./read-language.ts";

/** Everything that the finders found in one text. */
export interface Findings {
  words: readonly FoldedWord[];
  places: readonly PlaceFound[];
  organizations: readonly OrganizationFound[];
  persons: readonly PersonFound[];
  times: readonly TimeFound[];
  quantities: readonly QuantityFound[];
  events: readonly EventFound[];
}

/** Runs every finder over the text of an article, each on what those before it found. */
export function findingsOf({ text, sections }: Article, { referenceDate }: DraftOptions): Findings {
  const folded = foldedWords(text);
  const words = withLineBreaks(text, folded);
  const isRead = isReadLanguage(text, folded);
  const places = isRead
    ? findPlaces(text, folded)
    : findPlaces(text, folded).flatMap((place) => foreignPlace(text, place));
  const numbers = findNumbers(text, { words: folded });
  const times = findTimes(text, { words: folded, numbers, ...(referenceDate === undefined ? {} : { referenceDate }) });
  if (!isRead) return { words, places, organizations: [], persons: [], times, quantities: [], events: [] };
  const organizations = findOrganizations(text, { places, words });
  const persons = findPersons(text, { places, words });
  const dates = times.filter(({ type }) => type === "date" || type === "time");
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block): Span[] => block.sentences));
  const events = findEvents(text, {
    ...{ places, persons, dates, words },
    sentences: sentences.length > 0 ? sentences : splitSentences(text),
  });
  const quantities = findQuantities(text, { not: times, words: folded, numbers });
  return { words, places, organizations, persons, times, quantities, events };
}
