import { splitSentences } from "@diplomatic-visits/core";
import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { type ActiveLexicons, lexiconOfWord, lexiconsFor } from "../languages/active-lexicons.ts";
import { draftReading } from "../languages/draft-reading.ts";
import type { Trigger } from "../languages/parts/event-words.ts";
import type { PersonFound } from "../persons/person.ts";
import { findReferences, type PersonReferences } from "../persons/references.ts";
import { isAt, orderOf } from "./clause.ts";
import type { Actor, DateWords, EventFound } from "./event.ts";
import { frameEvents } from "./frames/frame-events.ts";
import { frameTerms } from "./frames/frame-terms.ts";
import { joinEvents } from "./join-events.ts";
import { nameOfficesBefore } from "./named-later.ts";
import { personActors } from "./person-actors.ts";
import { type SentenceView, sentenceViews } from "./sentence-view.ts";
import { subjectFirstEvents } from "./subject-first/sentence-events.ts";
import { topicActors } from "./topic-actors.ts";
import { withTowns } from "./town-places.ts";
import { triggerReader, triggersOfTwo } from "./triggers.ts";
import { clauseVisits } from "./verb-first/clause-visits.ts";
import { verbFirstEvents } from "./verb-first/events-at.ts";
import { withoutRepeats } from "./verb-first/one-visit.ts";
import { wideVisits } from "./verb-first/wide-visit.ts";

/** The findings of other finders, from which events are made. */
export interface EventsOptions {
  places?: readonly CountryWords[];
  persons?: readonly PersonFound[];
  /** The office phrases and pronouns that refer to these persons. */
  references?: PersonReferences;
  /** The time expressions that may date an event. */
  dates?: readonly DateWords[];
  sentences?: readonly Span[];
  words?: readonly FoldedWord[];
  lexicons?: ActiveLexicons;
}

/**
 * Finds visits, meetings and calls that trigger words announce, and fills their slots from the same sentence. All are
 * candidates; an event that the sentence denies, refuses or only supposes is dropped.
 */
export function findEvents(text: string, options: EventsOptions = {}): EventFound[] {
  const { places = [], persons = [], references, dates = [], lexicons = lexiconsFor() } = options;
  const { sentences = splitSentences(text), words = wordsWithLineBreaks(draftReading(text, lexicons)) } = options;
  const actors = personActors(text, { persons, references }, lexicons);
  const topicAt = topicActors(
    actors,
    () => references ?? findReferences(text, { places, persons, sentences, words, lexicons }),
  );
  const found = {
    words,
    places: countryByWord(words, withTowns(places, words, lexicons)),
    actors,
    dates,
    lexicons,
    topicAt,
  };
  const earlier: EventFound[] = [];
  const frames = frameTerms(lexicons);
  let topic: Actor | undefined;
  let before: EventFound[] = [];
  for (const view of sentenceViews(text, sentences, { ...found, earlier })) {
    nameOfficesBefore(view, before);
    before = frames ? frameEvents(view, frames, topic) : eventsOf(view);
    earlier.push(...before);
    topic = topicOf(view) ?? topic;
  }
  if (references)
    for (const event of earlier) event.actors = event.actors.map((actor) => referredActor(actor, references));
  return joinEvents(text, earlier);
}

// الوزيرة: whom the words of an office refer to
function referredActor(actor: Actor, references: PersonReferences): Actor {
  if (actor.person || actor.place) return actor;
  const reference = references.at(actor.start);
  const isWhole = reference?.by === "office" && reference.start <= actor.start && reference.end >= actor.end;
  return reference && isWhole ? { ...actor, person: reference.person } : actor;
}

// the first person of a sentence, or an office holder at its beginning, is whom the next sentence goes on to speak of
function topicOf({ actors, words }: SentenceView): Actor | undefined {
  const [first] = actors;
  const isOpening = first !== undefined && first.start <= (words[1]?.start ?? 0);
  return actors.find(({ person }) => person) ?? (isOpening ? first : undefined);
}

function eventsOf(view: SentenceView): EventFound[] {
  const events = hasSubjectFirstWord(view) ? subjectFirstEvents(view) : [];
  if (orderOf(view, 0) === "verb-first") events.push(...clauseVisits(view));
  for (let at = 0; at < view.words.length; at++) {
    // a word inside a name is not a trigger
    if (view.actorOf[at]?.person || orderOf(view, at) !== "verb-first" || isAt(view, at, "nounsLikeVerbs")) continue;
    for (const trigger of triggersAt(view, at)) {
      // سافر ظهر اليوم: a word of a time expression is not a verb
      if (view.isDate[at] && trigger.form !== "noun") continue;
      const found = verbFirstEvents({ view, at, trigger }, events);
      events.push(...found);
      if (found.length > 0) break;
    }
  }
  return withoutRepeats(view, [...events, ...wideVisits(view, events)]);
}

// numerals and the words of other scripts have no order
function hasSubjectFirstWord(view: SentenceView): boolean {
  const { words, lexicons } = view;
  return words.some(({ letters }) => lexiconOfWord(lexicons, letters)?.events?.order === "subject-first");
}

const none: readonly Trigger[] = [];

function triggersAt(view: SentenceView, at: number): readonly Trigger[] {
  const { words, lexicons } = view;
  const { letters, isNumeral } = words[at] as FoldedWord;
  if (isNumeral) return none;
  const next = words[at + 1];
  const phrase = next?.gap === " " ? triggersOfTwo(lexicons, letters, next.letters) : undefined;
  return phrase ?? triggerReader(lexicons)(letters);
}
