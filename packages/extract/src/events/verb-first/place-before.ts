import { isAt, isJoinedAt } from "../clause.ts";
import type { PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";

/** The place before a relative clause that speaks of it: الرباط التي وصلها, التي يوجد فيها, مقديشو حيث وصل. */
export function placeBeforeClause(view: SentenceView, at: number): PlaceSlot | undefined {
  let i = at - 1;
  while (i > 0 && (isJoinedAt(view, i, "was") || isAt(view, i, "maybeParticle") || isAuxiliary(view, i))) i--;
  const isWhere = isAt(view, i, "whereWords");
  if (!isWhere && !isAt(view, i, "goalRelatives")) return undefined;
  if (!isWhere && !isAt(view, at, "visitingItVerbs") && !isAt(view, at + 1, "thereWords")) return undefined;
  while (i > 0 && view.isDate[i - 1]) i--;
  const place = view.places[i - 1];
  if (!place || view.actorOf[i - 1]) return undefined;
  if (place.kind === "adjective" && !isAt(view, i - 2, "capitalBefore")) return undefined;
  return { start: place.start, end: place.end, place };
}

// لا يزال, لم
function isAuxiliary(view: SentenceView, i: number): boolean {
  return isAt(view, i, "still") || isJoinedAt(view, i, "negations");
}
