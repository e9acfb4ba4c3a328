import { isAnyFormAt, isAt, isClauseBreak, isJoinedAt } from "../clause.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, isPastDated, statusAt } from "../status-slot.ts";
import { isOpenOrDenied } from "./denied.ts";
import { antecedentOf } from "./subject.ts";

/** A stop of somebody's tour: كانت دودوما المحطة الثانية في جولة الوزير, أولى محطات جولته هي تونس. */
export interface Station {
  at: number;
  actors: Actor[];
  goal: PlaceSlot;
  status: EventFound["status"];
}

/** Reads the stop of a tour that a sentence names; undefined without a traveller, a tour or a place, or where nothing dates it. */
export function stationOf(view: SentenceView): Station | undefined {
  const at = view.words.findIndex((_, i) => !view.actorOf[i] && isAnyFormAt(view, i, "stationNouns"));
  if (at === -1 || isOpenOrDenied(view, at) || view.words.some((_, i) => i < at && isJoinedAt(view, i, "negations")))
    return undefined;
  const goal = placeOfStation(view, at);
  const isTour = view.words.some((_, i) => isAnyFormAt(view, i, "visitNouns") || isAt(view, i, "abroad"));
  // كانت مدريد وجهة الرئيس: a destination needs no tour
  if (!goal || !(isTour || isAt(view, at, "destinationNouns"))) return undefined;
  const from = view.words[at]?.end ?? 0;
  const actor = view.actors.find(({ start }) => start >= from) ?? antecedentOf(view, at);
  const status = statusOf(view, at);
  return actor && status ? { at, actors: [actor], goal, status } : undefined;
}

// a subject, an ordinal and its complement fit between "be" and the stop
const stationReach = 8;

function placeOfStation(view: SentenceView, at: number): PlaceSlot | undefined {
  for (let i = at - 1; i >= Math.max(0, at - stationReach) && !isClauseBreak(view, i + 1); i--)
    if (isJoinedAt(view, i, "was") || isJoinedAt(view, i, "futureVerbs")) {
      const place = placeAt(view, i + 1);
      if (place) return place;
    }
  for (let i = at + 1; i < view.words.length && !isClauseBreak(view, i); i++)
    if (isAt(view, i, "itIs") || isJoinedAt(view, i, "was") || isJoinedAt(view, i, "futureVerbs")) {
      const place = placeAt(view, i + 1);
      if (place) return place;
    }
  return placeAt(view, 0);
}

// كانت العاصمة التونسية, كانت تونس
function placeAt(view: SentenceView, i: number): PlaceSlot | undefined {
  const isCapital = isAt(view, i, "capitalBefore");
  const place = view.places[isCapital ? i + 1 : i];
  const word = view.words[i];
  if (!place || !word || view.actorOf[i] || (place.kind === "adjective") !== isCapital) return undefined;
  if (!isCapital && place.start !== word.start) return undefined;
  return { start: isCapital ? word.start : place.start, end: place.end, place };
}

function statusOf(view: SentenceView, at: number): EventFound["status"] | undefined {
  const first = (list: "futureVerbs" | "plans" | "was") =>
    view.words.findIndex((_, i) => !view.actorOf[i] && isJoinedAt(view, i, list));
  const [future, plan, was] = [first("futureVerbs"), first("plans"), first("was")];
  if (was !== -1) return plan === -1 && future === -1 ? statusAt(view, "occurred", was) : undefined;
  if (future !== -1) return statusAt(view, "planned", future);
  if (plan !== -1 || isFutureDated(view)) return statusAt(view, "planned", plan === -1 ? at : plan);
  return isPastDated(view) ? statusAt(view, "occurred", at) : undefined;
}
