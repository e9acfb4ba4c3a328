import { indexFrom, isAt, isClauseBreak, lettersAt } from "../clause.ts";
import type { PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";

/** The destinations that a conjunction or a comma joins to the first one: داكار وأبيدجان ولواندا. */
export function furtherGoals(view: SentenceView, first: PlaceSlot): PlaceSlot[] {
  const goals: PlaceSlot[] = [];
  const countries = new Set([first.place.country]);
  let i = indexFrom(view, first.end);
  for (; i >= 0 && i < view.words.length && !isClauseBreak(view, i); i++) {
    const place = view.places[i];
    const word = view.words[i];
    if (!place || !word || view.actorOf[i] || place.kind === "adjective") {
      if (isAt(view, i, "goalJoints") || (place && isAt(view, i - 1, "capitalBefore"))) continue;
      break;
    }
    const isJoined =
      view.terms.fits("joined", lettersAt(view, i)) || /[،,]/.test(word.gap) || isAt(view, i - 1, "goalJoints");
    if (!isJoined) break;
    if (!countries.has(place.country)) goals.push({ start: place.start, end: place.end, place });
    countries.add(place.country);
    while (view.places[i + 1] === place) i++;
  }
  return goals;
}
