import { type Article, splitSentences } from "@diplomatic-visits/core";
import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { AgreementFound } from "../agreements/agreement.ts";
import { findAgreements } from "../agreements/find-agreements.ts";
import { type EventDetails, findDetails } from "../events/details.ts";
import type { EventFound } from "../events/event.ts";
import { findEvents } from "../events/find-events.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { findPlaces, type PlaceFound } from "../gazetteer/find-places.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { DraftLexicon } from "../languages/draft-lexicon.ts";
import { draftReading } from "../languages/draft-reading.ts";
import { findOrganizations, type OrganizationFound } from "../organizations/find-organizations.ts";
import { findPairs, type PairFound } from "../pairs/find-pairs.ts";
import { findPersons } from "../persons/find-persons.ts";
import type { PersonFound } from "../persons/person.ts";
import { findReferences, type PersonReferences } from "../persons/references.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { QuantityFound } from "../quantities/quantity-found.ts";
import { findStatements } from "../statements/find-statements.ts";
import type { StatementFound } from "../statements/statement.ts";
import { withMarks } from "../statements/statement-marks.ts";
import { findStates, type StateFound } from "../states/find-states.ts";
import { findTimes } from "../times/find-times.ts";
import type { TimeFound } from "../times/time-found.ts";
import type { DraftOptions } from "./drafted.ts";
import { lexiconsOfText } from "./lexicons-of-text.ts";
import { type DraftLanguage, type DraftPart, draftLanguage } from "./text-parts.ts";

/** Everything that the finders found in one text. */
export interface Findings {
  language: DraftLanguage;
  lexicons: ActiveLexicons;
  words: readonly FoldedWord[];
  places: readonly PlaceFound[];
  /** States that no list has. */
  states: readonly StateFound[];
  organizations: readonly OrganizationFound[];
  persons: readonly PersonFound[];
  /** The office phrases and pronouns that refer to these persons. */
  references: PersonReferences;
  pairs: readonly PairFound[];
  times: readonly TimeFound[];
  quantities: readonly QuantityFound[];
  events: readonly EventFound[];
  /** The details of each event, in the same order. */
  details: readonly EventDetails[];
  statements: readonly StatementFound[];
  agreements: readonly AgreementFound[];
}

/** Runs every finder that has a lexicon over the text of an article; each uses the findings of the earlier ones. */
export function findingsOf(
  registered: readonly DraftLexicon[],
  article: Article,
  { referenceDate }: DraftOptions,
): Findings {
  const { text } = article;
  const own = lexiconsOfText({ text, tag: article.inLanguage, registered });
  const { lexicons } = own;
  const reading = draftReading(text, lexicons);
  const words = wordsWithLineBreaks(reading);
  const language = draftLanguage(own.language, lexicons);
  const ifRead = <T>(part: DraftPart, find: () => T[]) => (language.parts.includes(part) ? find() : []);
  const allPlaces = ifRead("places", () => findPlaces(text, { reading, lexicons }));
  const dated = referenceDate === undefined ? {} : { referenceDate };
  const organizations = ifRead("organizations", () => findOrganizations(text, { places: allPlaces, words, lexicons }));
  // the name of a person in that of an organization: John Akers Foundation
  const persons = ifRead("persons", () =>
    findPersons(text, { places: allPlaces, organizations, words, lexicons }),
  ).filter(
    ({ mentions }) =>
      !mentions.every((mention) => organizations.some((one) => isOverlapping(one, mention) && !isInside(one, mention))),
  );
  // Paris Marsh: a place in the name of a person
  const names = persons.flatMap(({ mentions }) => mentions);
  const places = allPlaces.filter((place) => !names.some((name) => isInside(place, name)));
  // a day in the name of a person or an organization: April Sandoval, the 6th of October Club
  const named = [...organizations, ...persons.flatMap(({ mentions }) => mentions)].sort((a, b) => a.start - b.start);
  const times = apart(
    ifRead("times", () => findTimes(text, { reading, lexicons, ...dated })),
    named,
    // what the words do not date is for a reader to find
  ).filter(({ value = "XXXX" }) => !value.startsWith("XXXX") || referenceDate === undefined);
  const states = ifRead("places", () => findStates(text, { words, places, persons, lexicons }));
  const dates = times.filter(({ type }) => type === "date" || type === "time");
  const sentences = sentencesOf(article);
  const references = findReferences(text, { places, persons, sentences, words, lexicons });
  const pairs = findPairs(text, {
    ...{ words, places, persons, states, sentences, lexicons },
    references: references.list,
  });
  const events = ifRead("events", () =>
    findEvents(text, { places, persons, references, dates, words, sentences, lexicons }),
  );
  const details = findDetails(text, events, { words, sentences, dates, reading, lexicons });
  const speech = { places, organizations, persons, references, times, words, sentences, lexicons };
  const statements = ifRead("statements", () =>
    withMarks(findStatements(text, { ...speech, headlineEnd: article.headline?.end ?? 0 }), reading),
  );
  const countries = new Set(places.map(({ country }) => country));
  const quantities = ifRead("quantities", () => findQuantities(text, { not: times, countries, reading, lexicons }));
  return {
    language,
    lexicons,
    words,
    places,
    states,
    organizations,
    persons,
    references,
    pairs,
    // the day of "barrels a day", برميل يوميا, is not a time
    times: times.filter((time) => !quantities.some((one) => one.unit.includes("/") && isInside(time, one))),
    quantities,
    events,
    details,
    statements,
    agreements: ifRead("statements", () => findAgreements(text, { words, sentences, places, lexicons })),
  };
}

function isOverlapping(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

// a surname that is also the name of an organization
function isInside(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start;
}

// Both lists are sorted by their start.
function apart<T extends Span>(found: readonly T[], names: readonly Span[]): T[] {
  let next = 0;
  return found.filter((one) => {
    while (next < names.length && (names[next] as Span).end <= one.start) next++;
    const name = names[next];
    // خلال زيارة سليم لأوسلو: a time that contains a name is a time
    return name === undefined || !isOverlapping(one, name) || isInside(name, one);
  });
}

function sentencesOf({ text, sections }: Article): Span[] {
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block): Span[] => block.sentences));
  return sentences.length > 0 ? sentences : splitSentences(text);
}
