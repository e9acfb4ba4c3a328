import type { EventLists } from "../../languages/parts/event-lists.ts";
import { isAt, isClauseBreak, isPartedBefore } from "../clause.ts";
import type { PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFiniteGroup, verbGroups } from "./verb-group.ts";

/** How the goals of a visit follow its word. */
export interface GoalFrame {
  /** The list of the prepositions before a goal. */
  prepositions: keyof EventLists;
  /** Whether a goal may follow without a preposition. */
  isDirect: boolean;
}

// A subject with its titles, a date and an adverb fit between a verb and its place.
const goalReach = 14;
// "the capital of neighbouring Iraq": this many words may come between a preposition and its place
const prepositionReach = 5;

/** The countries and capitals that a visit leads to, from a word on: "to Oslo and Rome", "in the Iraqi capital". */
export function goalsFrom(view: SentenceView, from: number, frame: GoalFrame): PlaceSlot[] {
  const goals: PlaceSlot[] = [];
  const limit = Math.min(view.words.length, from + goalReach);
  for (let i = from; i < limit; i++) {
    if (goals.length === 0 && isStop(view, i, from)) break;
    const found = view.places[i];
    if (!found || view.actorOf[i]) continue;
    const slot = goals.length > 0 ? joinedSlot(view, i) : slotAt(view, i, { from, frame });
    if (slot && goals.every(({ place }) => place.country !== slot.place.country)) goals.push(slot);
    while (i + 1 < view.words.length && view.places[i + 1] === found) i++;
    const next = goals.length > 0 ? listedPlace(view, i + 1) : undefined;
    if (goals.length > 0 && next === undefined) break;
    if (next !== undefined) i = next - 1;
  }
  return goals;
}

function isStop(view: SentenceView, i: number, from: number): boolean {
  if (i > from && isClauseBreak(view, i)) return true;
  const group = verbGroups(view).of[i];
  if (group && isFiniteGroup(view, group)) return true;
  return isAt(view, i, "goalStops") && !view.actorOf[i] && !view.isDate[i];
}

// "Oslo, Rome and Berlin", "in Oslo on Sunday and in Rome on Monday"
function listedPlace(view: SentenceView, from: number): number | undefined {
  let i = from;
  while (view.isDate[i] || (isAt(view, i, "datePrepositions") && view.isDate[i + 1])) i++;
  if (isAt(view, i, "goalJoints")) i++;
  else if (!isPartedBefore(view, i)) return undefined;
  if (isAt(view, i, "goalJoints")) i++;
  if (isAt(view, i, "atGoal")) i++;
  const isPlace = view.places[i] !== undefined && view.places[i]?.kind !== "adjective" && !view.actorOf[i];
  return isPlace && !isOwnClause(view, i) ? i : undefined;
}

// "visited Oslo, and Rome welcomed the step"
function isOwnClause(view: SentenceView, i: number): boolean {
  const next = verbGroups(view).of[i + 1];
  return next !== undefined && isFiniteGroup(view, next);
}

function joinedSlot(view: SentenceView, i: number): PlaceSlot | undefined {
  const place = view.places[i];
  return place && place.kind !== "adjective" ? { start: place.start, end: place.end, place } : undefined;
}

function slotAt(
  view: SentenceView,
  i: number,
  { from, frame }: { from: number; frame: GoalFrame },
): PlaceSlot | undefined {
  const found = view.places[i] as NonNullable<(typeof view.places)[number]>;
  const capital = view.words[i + 1];
  const isCapitalOf = found.kind === "adjective" && capital?.gap === " " && isAt(view, i + 1, "capitalAfter");
  if (found.kind === "adjective" && !isCapitalOf) return undefined;
  const start = startOfGoal(view, i, { from, frame });
  if (start === undefined) return undefined;
  return { start, end: isCapitalOf && capital ? capital.end : found.end, place: found };
}

function startOfGoal(
  view: SentenceView,
  i: number,
  { from, frame }: { from: number; frame: GoalFrame },
): number | undefined {
  for (let k = i - 1; k >= Math.max(from - 1, i - prepositionReach); k--) {
    // "stopped in Oslo": the preposition may end the verb
    if (isAt(view, k, frame.prepositions)) return view.words[k]?.start;
    if (k === from - 1) return frame.isDirect ? view.words[i]?.start : undefined;
    if (!isAt(view, k, "beforeGoal") && view.places[k]?.kind !== "adjective") return undefined;
    if (isPartedBefore(view, k + 1) && !isAt(view, k, "capitalAfter")) return undefined;
  }
  return undefined;
}
