import type { Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import { dateOfTrigger } from "../date-of-trigger.ts";

/** The time expression of an event; one after a comma and a conjunction belongs to another clause. */
export function dateOfVerbFirst(place: TriggerPlace): Span | undefined {
  const { view, at } = place;
  const date = dateOfTrigger(place);
  if (!date) return undefined;
  const first = indexFrom(view, date.start);
  for (let i = at + 1; i < first; i++) {
    const isJoined = view.terms.fits("joined", lettersAt(view, i)) || isAt(view, i, "clauseStarts");
    if (isPartedBefore(view, i) && isJoined && !view.places[i] && !view.actorOf[i]) return undefined;
  }
  return date;
}
