import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, isOpenDated, isPastDated, statusAt } from "../status-slot.ts";
import { bareNamesFrom } from "./bare-words.ts";
import { tenseAt } from "./tense.ts";
import { isForeign } from "./visit-event.ts";

/** A visit that a clause without a verb reports: رئيس الوزراء في نواكشوط غدا, الوزيرة إلى داكار. */
export interface NominalVisit {
  at: number;
  actors: Actor[];
  goal: PlaceSlot;
  status: EventFound["status"];
}

/** Reads the first clause of a sentence as one without a verb; undefined if it has one, or nothing dates it. */
export function nominalVisitOf(view: SentenceView): NominalVisit | undefined {
  const opening = openingActors(view);
  if (!opening) return undefined;
  let at = opening.next;
  // رئيس وفد التفاوض الحوثي في مسقط
  while (at < opening.next + complementReach && isComplement(view, at)) at++;
  while (view.isDate[at] || isAt(view, at, "groupAdverbs") || isAt(view, at, "guestNouns")) at++;
  if (at === 0 || isPartedBefore(view, at)) return undefined;
  const isGoing = isAt(view, at, "toGoal");
  const isGuest = isAt(view, at - 1, "guestNouns") && isAt(view, at, "forGoal");
  if (!isGoing && !isGuest && !isAt(view, at, "inGoal")) return undefined;
  const goal = placeFrom(view, at) ?? goalOfMission(view, at);
  if (!goal || hasVerb(view, opening.next)) return undefined;
  const isStaying = opening.from > 0 || isAt(view, at - 1, "guestNouns");
  const status = statusOf(view, at, isGoing) ?? (isStaying ? statusAt(view, "under-way", at - 1) : undefined);
  return status ? { at, actors: opening.actors, goal, status } : undefined;
}

// the complement of an office that no list has
const complementReach = 3;

function isComplement(view: SentenceView, i: number): boolean {
  const isWord = view.words[i]?.gap === " " && !view.isDate[i] && !view.places[i] && !isAt(view, i, "toGoal");
  return isWord && view.terms.fits("definite", lettersAt(view, i));
}

// وزير الدفاع في مهمة إلى بيروت
function goalOfMission(view: SentenceView, at: number): PlaceSlot | undefined {
  if (!isAt(view, at + 1, "missions")) return undefined;
  const to = [at + 2, at + 3, at + 4].find((i) => isAt(view, i, "toGoal"));
  return to === undefined ? undefined : placeFrom(view, to);
}

// لا يزال وفد الصندوق في تونس
function stillEnd(view: SentenceView): number {
  return isJoinedAt(view, 0, "negations") && isAt(view, 1, "still") ? 2 : 0;
}

function openingActors(view: SentenceView): { actors: Actor[]; next: number; from: number } | undefined {
  const from = stillEnd(view);
  const first = view.actorOf[from];
  const actors = first ? [first] : bareNamesFrom(view, from);
  const last = actors?.at(-1);
  if (!actors || !last) return undefined;
  const next = view.words.findIndex(({ start }) => start >= last.end);
  return next === -1 ? undefined : { actors, next, from };
}

function placeFrom(view: SentenceView, at: number): PlaceSlot | undefined {
  let i = at + 1;
  while (isAt(view, i, "beforeGoal")) i++;
  const place = view.places[i];
  if (!place || view.actorOf[i] || place.kind === "adjective" || place.start !== view.words[i]?.start) return undefined;
  return { start: (view.words[at] as FoldedWord).start, end: place.end, place };
}

function hasVerb(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.words.length && !(i > 0 && isClauseBreak(view, i)); i++) {
    if (view.actorOf[i] || view.isDate[i] || view.places[i]) continue;
    if (isPartedBefore(view, i) && isJoinedAt(view, i, "clauseStarts")) return false;
    const isAfterVisit = i > 0 && view.words.slice(0, i).some((_, k) => isVisitNoun(view, k));
    if (!isAfterVisit && (tenseAt(view, i) || view.terms.fits("imperfect", lettersAt(view, i)))) return true;
    if (isJoinedAt(view, i, "negations") || isAt(view, i, "goalRelatives")) return true;
  }
  return false;
}

function isVisitNoun(view: SentenceView, i: number): boolean {
  return view.terms.hasAnyForm("visitNouns", lettersAt(view, i));
}

function statusOf(view: SentenceView, at: number, isGoing: boolean): EventFound["status"] | undefined {
  const isSince = view.words.some((_, i) => isAt(view, i, "since") || isAt(view, i, "now"));
  if (isSince) return isGoing ? undefined : statusAt(view, "under-way", at);
  if (isFutureDated(view)) return statusAt(view, "planned", at);
  if (isGoing) return isOpenDated(view) ? statusAt(view, "planned", at) : undefined;
  if (isHeadline(view) && isOfGuest(view, at)) return statusAt(view, "under-way", at);
  if (isPastDated(view)) return statusAt(view, "occurred", at);
  return view.words.some((_, i) => i > at && isVisitNoun(view, i)) ? statusAt(view, "under-way", at) : undefined;
}

// رئيس وزراء باكستان في بكين للمرة الثالثة, without a full stop
function isHeadline(view: SentenceView): boolean {
  const last = view.words.at(-1);
  return last !== undefined && !/^\s*["»”)]*\s*[.؟!…]/.test(view.text.slice(last.end, last.end + 4));
}

// not سفير الهند في القاهرة, who is posted there
function isOfGuest(view: SentenceView, at: number): boolean {
  const [first] = view.actors;
  return !isAt(view, 0, "sentOffices") && isForeign(view, first) && view.places[at + 1] !== undefined;
}
