import { isAt, isPartedBefore } from "../clause.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { visits } from "./presence-visits.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

// "was only the second and last stop on a tour": how many words may come between the verb and the stop
const stopReach = 6;
// "a European swing that took the envoy to five capitals": how many words may come before the visitor
const actorReach = 9;

/** The visit to a place that is a stop of a tour: "Oslo was the second stop of King Leo's tour", "Rome is the first leg of her trip". */
export function stopVisits(view: SentenceView, group: VerbGroup): EventFound[] {
  const { from, at, to } = group;
  const place = view.places[from - 1];
  if (!isAt(view, at, "be") || !place || place.kind === "adjective" || view.actorOf[from - 1]) return [];
  const stop = view.words.findIndex((_, i) => i >= to && i < to + stopReach && isAt(view, i, "stopNouns"));
  if (stop === -1 || view.words.some((_, i) => i >= to && i < stop && isPartedBefore(view, i))) return [];
  const read = groupStatus(view, group);
  const actor = travellerAfter(view, stop + 1);
  if (read === "none" || !actor) return [];
  const isAhead = isAt(view, at, "presentProgressive");
  const status = isAhead ? statusAt(view, "planned", at) : read;
  return visits(view, { at, actor, status, goals: [{ start: place.start, end: place.end, place }] });
}

function travellerAfter(view: SentenceView, from: number): Actor | undefined {
  for (let i = from; i < Math.min(view.words.length, from + actorReach); i++) {
    if (view.actorOf[i]) return view.actorOf[i];
    if (isPartedBefore(view, i) || (verbGroups(view).of[i] && !isAt(view, i, "takingVerbs"))) return undefined;
  }
  return undefined;
}
