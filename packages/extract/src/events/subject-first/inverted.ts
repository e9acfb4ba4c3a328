import { isAt, isPartedBefore } from "../clause.ts";
import type { Actor, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { goalsFrom } from "./goals.ts";
import { beforeAdverbials } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";

/** A visit whose place comes first and whose visitor comes last. */
export interface InvertedVisit {
  actor: Actor;
  goals: readonly PlaceSlot[];
}

// "to neighbouring Oslo on a cold night in May came": how many words may open the clause
const openingReach = 8;

/** The visitor and the places of an inverted clause: "To Oslo came King Leo", "Into Rome on Monday flew the envoy". */
export function invertedVisit(view: SentenceView, group: VerbGroup): InvertedVisit | undefined {
  const actor = view.actorOf[group.to];
  if (!actor || view.words[group.to]?.gap !== " ") return undefined;
  const last = beforeAdverbials(view, group.from - 1);
  const from = openingOf(view, last);
  if (from === undefined) return undefined;
  const goals = goalsFrom(view, from, { prepositions: "openingGoal", isDirect: false });
  return goals.length > 0 && goals.every(({ end }) => end <= (view.words[last]?.end ?? 0))
    ? { actor, goals }
    : undefined;
}

// the preposition that begins the clause, with no actor between it and the verb
function openingOf(view: SentenceView, last: number): number | undefined {
  for (let i = last; i >= Math.max(0, last - openingReach); i--) {
    if (view.actorOf[i]) return undefined;
    const isFirst = i === 0 || isPartedBefore(view, i) || isAt(view, i - 1, "and");
    if (isFirst) return isAt(view, i, "openingGoal") ? i : undefined;
  }
  return undefined;
}
