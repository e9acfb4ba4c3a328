import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dateOfVerbFirst } from "./date.ts";
import { coveringSlots } from "./evidence.ts";
import { withLeaders } from "./participants.ts";

/** Who visits, and the status of the visit. */
export interface Visited {
  actors: Actor[];
  status: EventFound["status"];
}

interface VisitSlots extends Visited {
  goal?: PlaceSlot;
  town?: Span | undefined;
  type: EventFound["type"];
}

/** A visit of a trigger with its slots. */
export function visitEvent(
  place: TriggerPlace,
  { goal, town = townIn(goal), type, actors, status }: VisitSlots,
): EventFound {
  const { view, at, trigger } = place;
  const { start, end } = view.words[at] as FoldedWord;
  const date = dateOfVerbFirst(place);
  const event: EventFound = {
    actors: withLeaders(view, actors),
    status: { ...status },
    ...(goal ? { place: goal } : {}),
    ...(town ? { town } : {}),
    ...(view.terms.hasAnyForm("tourNouns", lettersAt(view, at)) ? { isTour: true } : {}),
    ...(isEnd(view, status) ? { isEnd: true } : {}),
    kind: "visit",
    trigger: { start, end },
    rule: `event/visit-${trigger.frame === "for" ? "to" : trigger.frame}`,
    certainty: "candidate",
    start,
    end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
    ...(type ? { type } : {}),
  };
  return coveringSlots(view, event, [
    ...actors,
    ...(goal ? [goal] : []),
    ...(town ? [town] : []),
    ...(date ? [date] : []),
    ...(type ? [type] : []),
  ]);
}

// اختتم زيارته, في ختام زيارته
function isEnd(view: SentenceView, { value, start }: EventFound["status"]): boolean {
  const i = indexFrom(view, start);
  return value === "occurred" && (isJoinedAt(view, i, "endingVerbs") || isAt(view, i, "endNouns"));
}

function townIn(goal: PlaceSlot | undefined): Span | undefined {
  return goal?.place.isTown ? { start: goal.place.start, end: goal.place.end } : undefined;
}

/** Whether somebody comes home: the president of Egypt who arrives in Cairo. */
export function isAtHome(view: SentenceView, actor: Actor, { place }: PlaceSlot): boolean {
  const own = view.words.flatMap(({ start, end }, i) =>
    start >= actor.start && end <= actor.end && view.places[i] ? [view.places[i]?.country] : [],
  );
  return (
    own.includes(place.country) || (actor.person?.titles.some(({ country }) => country === place.country) ?? false)
  );
}

/** Whether somebody is known to be of another country: غادر الوزير الإيطالي الدوحة, who leaves a place that was visited and not home. */
export function isForeign(view: SentenceView, actor: Actor | undefined, target?: PlaceSlot): boolean {
  if (!actor) return false;
  const own = view.words.flatMap(({ start, end }, i) =>
    start >= actor.start && end <= actor.end && view.places[i] ? [view.places[i]?.country] : [],
  );
  const all = [...own, ...(actor.person?.titles.flatMap(({ country }) => country ?? []) ?? [])];
  const isOfWorld = view.words.some(
    ({ start, end }, i) => start >= actor.start && end <= actor.end && isAt(view, i, "worldAdjectives"),
  );
  return all.length > 0 ? !target || !all.includes(target.place.country) : isOfWorld;
}
