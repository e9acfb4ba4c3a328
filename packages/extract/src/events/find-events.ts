import type { EventStatus } from "@diplomatic-visits/core";
import { splitSentences } from "@diplomatic-visits/core";
import { type FoldedWord, remembered, type Span } from "@diplomatic-visits/core/text";
import { behindClitics } from "../persons/clitic-readings.ts";
import { type CountryWords, countryByWord } from "../persons/country-words.ts";
import type { PersonFound } from "../persons/person.ts";
import { wordsOfText } from "../persons/words-of-text.ts";
import type { Actor, EventFound, Slot } from "./event.ts";
import { dateOf, type Place, placeOf, visitorOf } from "./event-slots.ts";
import { joinEvents } from "./join-events.ts";
import { personActors, type SentenceView, sentenceViews } from "./sentence-view.ts";
import { isNegation, statusShift, type Trigger, triggerOf } from "./trigger-words.ts";
import { visitTypeAt } from "./visit-types.ts";

/** What other finders found: an event is made of their findings. */
export interface EventsOptions {
  places?: readonly CountryWords[];
  persons?: readonly PersonFound[];
  /** The time expressions that may date an event. */
  dates?: readonly Span[];
  sentences?: readonly Span[];
  words?: readonly FoldedWord[];
}

/**
 * Finds visits, meetings and calls that trigger words announce, in Arabic and English, and fills their slots from the same
 * sentence. Always candidates; an event behind a negation is none.
 */
export function findEvents(
  text: string,
  {
    places = [],
    persons = [],
    dates = [],
    sentences = splitSentences(text),
    words = wordsOfText(text),
  }: EventsOptions = {},
): EventFound[] {
  const found = { words, places: countryByWord(words, places), actors: personActors(text, persons), dates };
  return joinEvents(sentenceViews(text, sentences, found).flatMap(eventsOf));
}

function eventsOf(view: SentenceView): EventFound[] {
  const events: EventFound[] = [];
  for (let at = 0; at < view.words.length; at++) {
    const trigger = triggerAt(view, at);
    if (!trigger || isNegated(view.words, at)) continue;
    const place = { view, at, trigger };
    const event = trigger.kind === "visit" ? visitAt(place, events) : meetingAt(place, events);
    if (event) events.push(event);
  }
  return events;
}

const triggerIn = remembered((letters) => behindClitics(letters, triggerOf)?.found);

function triggerAt({ words, text }: SentenceView, at: number): Trigger | undefined {
  const { letters, isNumeral, start } = words[at] as FoldedWord;
  const trigger = isNumeral ? undefined : triggerIn(letters);
  // "Met Office", "Visit Britain": a capital inside a sentence begins a name
  return trigger?.frame === "direct" && at > 0 && /[A-Z]/.test(text.charAt(start)) ? undefined : trigger;
}

function isNegated(words: readonly FoldedWord[], at: number): boolean {
  for (let i = Math.max(0, at - 2); i < at; i++) {
    const word = words[i] as FoldedWord;
    if (isNegation(word.letters.replace(/^[وف](?=لم$|لن$|لا$)/, "")) && (word.letters !== "t" || word.gap === "'"))
      return true;
  }
  return false;
}

function visitAt(place: Place, known: readonly EventFound[]): EventFound | undefined {
  const { view, at, trigger } = place;
  const word = view.words[at] as FoldedWord;
  const target = placeOf(place);
  const type = trigger.frame === "noun" ? visitTypeAt(view.words, at) : undefined;
  const verbal = known.findLast(({ kind, place: its }) => kind === "visit" && its !== undefined);
  if (trigger.frame === "noun" && verbal && (!target || its(verbal) === target.place.country)) {
    if (type && !verbal.type) extend(verbal, { type });
    return undefined;
  }
  const visitor = target && visitorOf(place, target);
  if (!target || !visitor) return undefined;
  const date = dateOf(place);
  const event: EventFound = {
    kind: "visit",
    trigger: { start: word.start, end: word.end },
    rule: `event/visit-${trigger.frame}`,
    certainty: "candidate",
    status: statusOf(place),
    actors: [visitor],
    place: target,
    start: word.start,
    end: word.end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
    ...(type ? { type } : {}),
  };
  return covering(event, [visitor, target, ...(date ? [date] : []), ...(type ? [type] : [])]);
}

function its({ place }: EventFound): string | undefined {
  return place?.place.country;
}

function extend(event: EventFound, { type }: { type: NonNullable<EventFound["type"]> }): void {
  event.type = type;
  covering(event, [type]);
}

function covering(event: EventFound, slots: readonly Span[]): EventFound {
  event.start = Math.min(event.start, event.status.start, ...slots.map(({ start }) => start));
  event.end = Math.max(event.end, event.status.end, ...slots.map(({ end }) => end));
  event.evidence = [{ start: event.start, end: event.end }];
  return event;
}

// ألغى … زيارته, "will visit": before a noun the words that change it may stand farther away.
function statusOf({ view, at, trigger }: Place): Slot<EventStatus> {
  const own = view.words[at] as FoldedWord;
  const isNoun = trigger.frame === "noun";
  const from = Math.max(0, at - (isNoun ? 9 : 2));
  const to = Math.min(view.words.length, at + (isNoun ? 5 : 0));
  for (const word of view.words.slice(from, to)) {
    const value = word === own ? undefined : statusShift(word.letters);
    if (value) return { value, start: word.start, end: word.end };
  }
  return { value: trigger.status, start: own.start, end: own.end };
}

const holding = /^(?:و|ف)?(?:جرت|اجري|اجرت|يجري|سيجري|عقد|عقدت|يعقد|سيعقد|شهدت|تلقي|تلقت|held|hold|holds|had|have)$/;
const callWords = /^(?:اتصالا?|مكالمه|محادثه|call|conversation|talks|by)$/;

function meetingAt(place: Place, known: readonly EventFound[]): EventFound | undefined {
  const { view, at, trigger } = place;
  const word = view.words[at] as FoldedWord;
  const near = view.words.slice(Math.max(0, at - 3), at + 2).map(({ letters }) => letters);
  if (trigger.kind === "call" && trigger.frame === "noun" && !near.some((letters) => callWords.test(letters)))
    return undefined;
  const actors = distinct(view.actors);
  const isHeld = near.some((letters) => holding.test(letters));
  const enough = trigger.frame === "noun" ? isHeld || trigger.kind === "call" : actors.length > 0;
  if (!enough || actors.length === 0 || known.some(({ kind }) => kind !== "visit")) return undefined;
  const date = dateOf(place);
  const event: EventFound = {
    kind: trigger.kind,
    trigger: { start: word.start, end: word.end },
    rule: `event/${trigger.kind}-${trigger.frame}`,
    certainty: "candidate",
    status: statusOf(place),
    actors,
    start: word.start,
    end: word.end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
  };
  return covering(event, [...actors, ...(date ? [date] : [])]);
}

function distinct(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, i) => actors.findIndex((other) => other.person === actor.person) === i);
}
