import { isAt, isPartedBefore } from "../clause.ts";
import type { PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";

// "the capital of neighbouring Chad, where the Thai foreign minister": how many words the subject may have
const clauseReach = 14;
const thereReach = 3;

/** The place of a visit whose clause does not name it: "Oslo, where King Leo arrived", "in Oslo when King Leo landed", "arrives there". */
export function placeOfClause(view: SentenceView, group: VerbGroup): PlaceSlot | undefined {
  return placeBeforeWhere(view, group) ?? placeMeantByThere(view, group);
}

function placeBeforeWhere(view: SentenceView, { from }: VerbGroup): PlaceSlot | undefined {
  for (let i = from - 1; i >= Math.max(1, from - clauseReach); i--) {
    if (verbGroups(view).of[i]) return undefined;
    if (isAt(view, i, "whereWords")) return slotAt(view, i - 1);
    if (isAt(view, i, "whileWords")) return stayBefore(view, i);
    if (isPartedBefore(view, i) && !view.actorOf[i]) return undefined;
  }
  return undefined;
}

// "It was raining in Oslo when"
function stayBefore(view: SentenceView, when: number): PlaceSlot | undefined {
  for (let i = when - 1; i > 0 && !isPartedBefore(view, i + 1); i--)
    if (view.places[i] && isAt(view, i - 1, "stayGoal")) return slotAt(view, i);
  return undefined;
}

// the place of the event before, or the last one that the sentence has named
function placeMeantByThere(view: SentenceView, { from, to }: VerbGroup): PlaceSlot | undefined {
  const isThere = [...Array(thereReach).keys()].some(
    (k) => isAt(view, to + k, "thereWords") && !isPartedBefore(view, to + k),
  );
  if (!isThere) return undefined;
  for (let i = from - 1; i > 0; i--) if (slotAt(view, i)) return slotAt(view, i);
  const place = view.earlier.findLast((event) => event.place)?.place?.place;
  return place && { start: place.start, end: place.end, place };
}

function slotAt({ places, actorOf }: SentenceView, i: number): PlaceSlot | undefined {
  const place = places[i];
  if (!place || place.kind === "adjective" || actorOf[i]) return undefined;
  return { start: place.start, end: place.end, place };
}
