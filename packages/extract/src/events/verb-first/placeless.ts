import type { Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isOff } from "./calling-off.ts";
import { nounFirstStatus } from "./noun-status.ts";
import { visitorOfVerbalNoun } from "./noun-visitor.ts";
import { homeGoalOf, townOf } from "./town-goal.ts";
import { isForeign, visitEvent } from "./visit-event.ts";

// a noun in a circumstance repeats a visit, or is another's
const around = ["afterEvent", "duringEvent", "endNouns", "ahead", "judges"] as const;

/** The visit of a noun without a country, if none was reported before: أعلنت بغداد تأجيل زيارة الرئيس الإيراني, بدأ الرئيس زيارة رسمية. */
export function placelessVisit(place: TriggerPlace, type: EventFound["type"]): EventFound[] {
  const { view, at } = place;
  const home = homeGoalOf(place);
  const town = townOf(place) ?? home;
  const { status, governor } = nounFirstStatus({ view, at, to: at + 1 });
  if (!status || status === "none" || governor === undefined) return [];
  const isFirst = isReportedHere(place, governor);
  if (!type && !town && !isOff(status) && !isFirst) return [];
  // دعا المبعوث إلى زيارة المخيمات invites nobody
  if (!type && !town && status.value === "invited") return [];
  const end = view.words[at]?.end ?? 0;
  const actor = visitorOfVerbalNoun(
    place,
    (home ? undefined : town) ?? ownerSpan(view, at) ?? { start: end, end },
    governor,
  );
  const isKnown = view.earlier.some(({ kind, actors }) => kind === "visit" && actors[0]?.person === actor?.person);
  if (!actor || isKnown || (!actor.person && !isFirst && !town && !isOff(status))) return [];
  if (home && !isForeign(view, actor)) return [];
  return [visitEvent(place, { actors: [actor], status, town: home ? undefined : townOf(place), type })];
}

// a visit right after its governor, whose owner was named before, or one of somebody from abroad
function isReportedHere({ view, at }: TriggerPlace, governor: number): boolean {
  if (around.some((list) => isJoinedAt(view, governor, list))) return false;
  if (!view.terms.hasAnyForm("visitNouns", lettersAt(view, at)) || view.earlier.some(({ kind }) => kind === "visit"))
    return false;
  const owner = view.actorOf[at + 1];
  if (!owner) return view.actors.every(({ start }) => start < (view.words[at]?.start ?? 0));
  const next = indexFrom(view, owner.end);
  const isToPlace = next !== -1 && (isAt(view, next, "toGoal") || view.terms.fits("goalWord", lettersAt(view, next)));
  return !isToPlace && isForeign(view, owner);
}

function ownerSpan(view: SentenceView, at: number): Span | undefined {
  const owner = [1, 2, 3].map((k) => view.actorOf[at + k]).find((actor) => actor !== undefined);
  return owner && { start: owner.end, end: owner.end };
}
