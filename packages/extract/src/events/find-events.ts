import { splitSentences } from "@diplomatic-visits/core";
import { type FoldedWord, remembered, type Span } from "@diplomatic-visits/core/internal";
import { behindClitics } from "../persons/clitic-readings.ts";
import { type CountryWords, countryByWord } from "../persons/country-words.ts";
import { isGivenName } from "../persons/given-names.ts";
import type { PersonFound } from "../persons/person.ts";
import { wordsOfText } from "../persons/words-of-text.ts";
import { auxiliariesBefore, isArabicWord, isConditional, isDenied, lettersAt, type Place } from "./clause.ts";
import type { EventFound } from "./event.ts";
import { joinEvents } from "./join-events.ts";
import { meetingAt } from "./meeting-at.ts";
import { personActors, type SentenceView, sentenceViews } from "./sentence-view.ts";
import { type Trigger, triggersOf } from "./trigger-words.ts";
import { visitAt } from "./visit-at.ts";

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
 * sentence. Always candidates; what a sentence denies, refuses or only supposes is not an event.
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
    // a word inside a name announces nothing
    if (view.actorOf[at]?.person) continue;
    const event = triggersAt(view, at)
      .map((trigger) => eventAt({ view, at, trigger }, events))
      .find((one) => one !== undefined);
    if (event) events.push(event);
  }
  return events;
}

function eventAt(place: Place, known: readonly EventFound[]): EventFound | undefined {
  const event = place.trigger.kind === "visit" ? visitAt(place, known) : meetingAt(place, known);
  if (!event) return undefined;
  return isConditional(place.view, place.at) || isDenied(place.view, place.at) ? undefined : event;
}

const none: readonly Trigger[] = [];
const triggersIn = remembered((letters) => {
  const found = behindClitics(letters, triggersOf);
  // فيصل is a name, not ف before يصل
  return found && !(found.skipped > 0 && isGivenName(letters)) ? found.found : none;
});

function triggersAt(view: SentenceView, at: number): readonly Trigger[] {
  const { words, text } = view;
  const { letters, isNumeral, start } = words[at] as FoldedWord;
  if (isNumeral) return none;
  const next = words[at + 1];
  const found = (next?.gap === " " ? triggersOf(`${letters} ${next.letters}`) : undefined) ?? triggersIn(letters);
  if (found.length === 0) return none;
  // "Met Office", "Visit Britain": a capital inside a sentence begins a name
  const isName = at > 0 && /[A-Z]/.test(text.charAt(start));
  return found.filter(({ frame, form }) =>
    frame === "noun" ? !isVerbHere(view, at) : !isName && isVerb(view, at, form),
  );
}

const modals =
  /^(?:to|will|would|ll|shall|may|might|can|could|should|must|cannot|did|didn|do|does|doesn|don|won|wouldn)$/;

// "visit" is a verb behind an auxiliary, and "visits" behind its subject
function isVerbHere(view: SentenceView, at: number): boolean {
  const letters = lettersAt(view, at);
  if (letters === "visits") return isVerb(view, at, "present");
  return letters === "visit" && isVerb(view, at, "base");
}

function isVerb(view: SentenceView, at: number, form: Trigger["form"]): boolean {
  const letters = lettersAt(view, at);
  if (isArabicWord({ letters }) || (form !== "base" && letters !== "visits")) return true;
  const { chain, before } = auxiliariesBefore(view, at);
  if (letters === "due") return chain.length > 0;
  if (chain.some((i) => modals.test(lettersAt(view, i)))) return true;
  // "the president's visit" is a noun
  const isPossessive = lettersAt(view, at - 1) === "s" && view.words[at - 1]?.gap === "'";
  return view.actorOf[before] !== undefined && view.words[at]?.gap === " " && !isPossessive;
}
