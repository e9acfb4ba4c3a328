import { isAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";

/** The countries and capitals from a word on that meet as states: "Chad and Niger", "Rome, Athens and Sofia". */
export function placeActorsFrom(view: SentenceView, from: number): Actor[] {
  const actors: Actor[] = [];
  for (let i = isAt(view, from, "the") ? from + 1 : from; i < view.words.length; i++) {
    const place = view.places[i];
    if (place && place.kind !== "adjective" && !view.actorOf[i]) {
      if (actors.at(-1)?.place !== place) actors.push({ start: place.start, end: place.end, place });
      continue;
    }
    if (actors.length === 0 || !(isAt(view, i, "and") || isAt(view, i, "the"))) break;
  }
  return isOwned(view, actors) ? [] : actors;
}

/** The countries and capitals that end at a word: "Chad and Niger held talks". */
export function placeActorsBefore(view: SentenceView, last: number): Actor[] {
  let from = last;
  while (from >= 0 && ((view.places[from] && !view.actorOf[from]) || isAt(view, from, "and"))) from--;
  const actors = placeActorsFrom(view, from + 1);
  return actors.at(-1)?.end === view.words[last]?.end ? actors : [];
}

// "between Chad and Niger's army"
function isOwned({ text }: SentenceView, actors: readonly Actor[]): boolean {
  const end = actors.at(-1)?.end;
  return end !== undefined && /^['’]/.test(text.slice(end, end + 1));
}
