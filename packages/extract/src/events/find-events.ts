import { splitSentences } from "@diplomatic-visits/core";
import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import { draftReading } from "../languages/draft-reading.ts";
import type { Trigger } from "../languages/parts/event-words.ts";
import type { PersonFound } from "../persons/person.ts";
import { auxiliariesBefore, isAt, orderOf, type TriggerPlace } from "./clause.ts";
import { isConditional, isDenied } from "./denial.ts";
import type { EventFound } from "./event.ts";
import { joinEvents } from "./join-events.ts";
import { meetingAt } from "./meeting-at.ts";
import { personActors } from "./person-actors.ts";
import { type SentenceView, sentenceViews } from "./sentence-view.ts";
import { topicActors } from "./topic-actors.ts";
import { triggerReader, triggersOfTwo } from "./triggers.ts";
import { verbFirstEvents } from "./verb-first/events-at.ts";
import { visitAt } from "./visit-at.ts";

/** The findings of other finders, from which events are made. */
export interface EventsOptions {
  places?: readonly CountryWords[];
  persons?: readonly PersonFound[];
  /** The time expressions that may date an event. */
  dates?: readonly Span[];
  sentences?: readonly Span[];
  words?: readonly FoldedWord[];
  lexicons?: ActiveLexicons;
}

/**
 * Finds visits, meetings and calls that trigger words announce, and fills their slots from the same sentence. All are
 * candidates; an event that the sentence denies, refuses or only supposes is dropped.
 */
export function findEvents(text: string, options: EventsOptions = {}): EventFound[] {
  const { places = [], persons = [], dates = [], lexicons = lexiconsFor() } = options;
  const { sentences = splitSentences(text), words = wordsWithLineBreaks(draftReading(text, lexicons)) } = options;
  const actors = personActors(text, persons, lexicons);
  const topicAt = topicActors({ text, actors, references: { places, persons, sentences, words, lexicons } });
  const found = { words, places: countryByWord(words, places), actors, dates, lexicons, topicAt };
  const earlier: EventFound[] = [];
  for (const view of sentenceViews(text, sentences, { ...found, earlier })) earlier.push(...eventsOf(view));
  return joinEvents(earlier);
}

function eventsOf(view: SentenceView): EventFound[] {
  const events: EventFound[] = [];
  for (let at = 0; at < view.words.length; at++) {
    // a word inside a name is not a trigger
    if (view.actorOf[at]?.person) continue;
    for (const trigger of triggersAt(view, at)) {
      const found = eventsAt({ view, at, trigger }, events);
      events.push(...found);
      if (found.length > 0) break;
    }
  }
  return events;
}

function eventsAt(place: TriggerPlace, known: readonly EventFound[]): EventFound[] {
  if (orderOf(place.view, place.at) === "verb-first") return verbFirstEvents(place, known);
  const event = place.trigger.kind === "visit" ? visitAt(place, known) : meetingAt(place, known);
  return !event || isConditional(place.view, place.at) || isDenied(place.view, place.at) ? [] : [event];
}

const none: readonly Trigger[] = [];

function triggersAt(view: SentenceView, at: number): readonly Trigger[] {
  const { words, text, lexicons } = view;
  const { letters, isNumeral, start } = words[at] as FoldedWord;
  if (isNumeral) return none;
  const next = words[at + 1];
  const phrase = next?.gap === " " ? triggersOfTwo(lexicons, letters, next.letters) : undefined;
  const found = phrase ?? triggerReader(lexicons)(letters);
  if (found.length === 0) return none;
  // "Met Office", "Visit Britain": a capital inside a sentence begins a name
  const isName = at > 0 && /\p{Lu}/u.test(text.charAt(start));
  return found.filter(({ frame, form }) =>
    frame === "noun" ? !isVerbHere(view, at) : !isName && isVerb(view, at, form),
  );
}

// "visit" is a verb after an auxiliary, and "visits" after its subject
function isVerbHere(view: SentenceView, at: number): boolean {
  return isAt(view, at, "nounsAndVerbs") && isVerb(view, at, "base");
}

function isVerb(view: SentenceView, at: number, form: Trigger["form"]): boolean {
  if (orderOf(view, at) === "verb-first") return true;
  if (form !== "base" && !isAt(view, at, "nounsAndVerbs")) return true;
  const { chain, before } = auxiliariesBefore(view, at);
  if (isAt(view, at, "dueWords")) return chain.length > 0;
  if (chain.some((i) => isAt(view, i, "modals"))) return true;
  // "the president's visit" is a noun
  const isPossessive = isAt(view, at - 1, "possessiveMark") && view.words[at - 1]?.gap === "'";
  return view.actorOf[before] !== undefined && view.words[at]?.gap === " " && !isPossessive;
}
