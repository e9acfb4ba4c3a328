import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { Trigger } from "../languages/parts/event-words.ts";
import { isAt, isPartedBefore, lettersAt, orderOf, type TriggerPlace } from "./clause.ts";
import type { PlaceSlot } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";

// A subject with its titles, a date and an adverb fit between a verb and its place.
const goalReach = 14;
// A verb with a direct place object has it within fewer words.
const directReach = 9;
// إلى العاصمة الإيرانية طهران: this many words may come between a preposition and its place
const prepositionReach = 4;

/** The country or capital that a visit leads to: after a preposition, or right after a verb with a direct object. */
export function goalOfVisit(place: TriggerPlace): PlaceSlot | undefined {
  const { view, at, trigger } = place;
  const limit = Math.min(view.words.length, at + 1 + (trigger.frame === "direct" ? directReach : goalReach));
  for (let i = at + 1; i < limit; i++) {
    if (isStop(place, i)) return undefined;
    i = relativeClauseEnd(view, i) ?? i;
    const found = view.places[i];
    if (!found || view.actorOf[i] || found.start < (view.words[i] as FoldedWord).start) continue;
    const slot = slotAt(place, i);
    if (slot) return slot;
    while (i + 1 < limit && view.places[i + 1] === found) i++;
  }
  return undefined;
}

// ستزور الوزيرة، التي زارت باريس، أوسلو: a clause between commas names the place of another visit
function relativeClauseEnd(view: SentenceView, i: number): number | undefined {
  if (!isAt(view, i, "goalRelatives") || !isPartedBefore(view, i)) return undefined;
  const end = view.words.findIndex((_, k) => k > i && isPartedBefore(view, k));
  return end === -1 ? view.words.length : end;
}

// If the verb comes first, a complementizer or a relative pronoun may follow its subject.
function isStop({ view, at, trigger }: TriggerPlace, i: number): boolean {
  const word = view.words[i] as FoldedWord;
  if (/[.;؛:!?؟\n]/.test(word.gap) && !/^\.? ?$/.test(word.gap)) return true;
  if (view.actorOf[i] || view.isDate[i] || !isAt(view, i, "goalStops")) return false;
  if (orderOf(view, i) === "subject-first") return !(trigger.frame === "noun" && i === at + 1);
  return trigger.frame !== "noun" && isAt(view, i, "goalStopsAfterVerb");
}

function slotAt(place: TriggerPlace, i: number): PlaceSlot | undefined {
  const { view, at, trigger } = place;
  const found = view.places[i] as NonNullable<(typeof view.places)[number]>;
  const start = prepositionStart(place, i, found);
  if (found.kind === "adjective") return adjectiveSlot(place, i, start);
  if (start !== undefined) return { start, end: found.end, place: found };
  // زار موسكو, "will visit Moscow", زيارة موسكو
  const isDirectNoun = trigger.frame === "noun" && i === at + 1 && orderOf(view, at) === "verb-first";
  const isDirect = trigger.frame === "direct" || isDirectNoun;
  return isDirect ? { start: found.start, end: found.end, place: found } : undefined;
}

// إلى السعودية is an adjective elsewhere; "the Iraqi capital" and العاصمة العراقية do not name a city
function adjectiveSlot(
  { view, at, trigger }: TriggerPlace,
  i: number,
  start: number | undefined,
): PlaceSlot | undefined {
  const found = view.places[i] as NonNullable<(typeof view.places)[number]>;
  if (start !== undefined && start === startBefore(view, i, trigger.frame))
    return { start, end: found.end, place: found };
  const isDirect = trigger.frame === "direct" && i === at + 2;
  const capital = view.words[i + 1];
  if (capital?.gap === " " && isAt(view, i + 1, "capitalAfter") && (start !== undefined || isDirect))
    return { start: start ?? found.start, end: capital.end, place: found };
  const head = view.words[i - 1];
  if (!head || !isAt(view, i - 1, "capitalBefore") || view.places[i + 1]) return undefined;
  const preposition = startBefore(view, i - 1, trigger.frame);
  if (preposition === undefined && trigger.frame !== "direct") return undefined;
  return { start: preposition ?? head.start, end: found.end, place: found };
}

type Frame = Trigger["frame"];

function prepositionList(frame: Frame, isAdjacent: boolean): "toGoal" | "atGoal" | "forGoal" {
  if (frame === "for") return "forGoal";
  return frame === "noun" && !isAdjacent ? "toGoal" : "atGoal";
}

function startBefore(view: SentenceView, i: number, frame: Frame): number | undefined {
  return isAt(view, i - 1, prepositionList(frame, false)) ? view.words[i - 1]?.start : undefined;
}

// إلى العاصمة الإيرانية طهران: adjectives and words such as "capital" may come between
function prepositionStart({ view, at, trigger }: TriggerPlace, i: number, place: Span): number | undefined {
  const { words, places, terms } = view;
  const word = words[i] as FoldedWord;
  const letters = word.letters.slice(0, Math.max(0, word.letters.length - (place.end - place.start)));
  if (place.start > word.start && terms.fits("goalPrefix", letters)) return place.start;
  for (let k = i - 1; k >= Math.max(at + 1, i - prepositionReach); k--) {
    if (terms.has(prepositionList(trigger.frame, k === at + 1), lettersAt(view, k))) return words[k]?.start;
    if (!isAt(view, k, "beforeGoal") && places[k]?.kind !== "adjective") return undefined;
  }
  return undefined;
}
