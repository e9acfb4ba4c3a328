import { isAt, isClauseBreak, isPartedBefore } from "../clause.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { subjectAfterComma } from "./after-comma.ts";
import { meaningsAt } from "./meanings.ts";
import { isOwner } from "./partners.ts";
import { goalsAfter, visits } from "./presence-visits.ts";
import { isFiniteGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** "King Leo, on his way to Oslo, said", "En route to Oslo, King Leo said". */
export function onTheWay(view: SentenceView, at: number): EventFound[] {
  const from = endOfWay(view, at);
  if (from === undefined) return [];
  const actor = besideComma(view, at, from);
  return visits(view, { at, actor, status: statusAt(view, "under-way", at), goals: goalsAfter(view, from, "toGoal") });
}

// "on his way", "en route": the index after it
function endOfWay(view: SentenceView, at: number): number | undefined {
  if (view.terms.hasPair("routeWords", view.words, at)) return at + 2;
  const isWay = isAt(view, at, "on") && isAt(view, at + 2, "wayWords");
  return isWay && (isAt(view, at + 1, "possessives") || isAt(view, at + 1, "the")) ? at + 3 : undefined;
}

// the actor before the comma that opens an aside, or after the one that closes an opening phrase
function besideComma(view: SentenceView, at: number, from: number): Actor | undefined {
  if (at === 0) return subjectAfterComma(view, from);
  const before = view.actorOf[at - 1];
  return before && isPartedBefore(view, at) && !isOwner(view, before) ? before : undefined;
}

/** "the Oslo-bound minister", "King Leo, bound for Oslo, said". */
export function bound(view: SentenceView, at: number): EventFound[] {
  if (!isAt(view, at, "boundWords")) return [];
  const status = statusAt(view, "under-way", at);
  const place = view.places[at - 1];
  if (view.words[at]?.gap === "-" && place) {
    const actor = [at, at + 1, at + 2, at + 3].map((i) => view.actorOf[i]).find(Boolean);
    return visits(view, { at, actor, status, goals: [{ start: place.start, end: place.end, place }] });
  }
  if (verbGroups(view).of[at]?.chain.length) return [];
  const goals = goalsAfter(view, at + 1, "forGoal");
  return visits(view, { at, actor: besideComma(view, at, at + 1), status, goals });
}

/** "In Oslo for talks, King Leo said", "the minister, in Oslo since Monday, will", "King Leo in Oslo for talks". */
export function inPlace(view: SentenceView, at: number): EventFound[] {
  if (!isAt(view, at, "stayGoal")) return [];
  const goals = goalsAfter(view, at, "stayGoal");
  const end = indexAfter(view, goals.at(-1));
  if (end === undefined) return [];
  if (at === 1 && isAt(view, 0, "whileWords")) return visitsWhile(view, at, { end, goals });
  if (!isPurpose(view, end)) return [];
  const actor = besideComma(view, at, end) ?? (isHeadline(view) ? headlineActor(view, at) : undefined);
  return visits(view, { at, actor, status: statusAt(view, "under-way", at), goals });
}

interface Stay {
  /** The index after its places. */
  end: number;
  goals: readonly PlaceSlot[];
}

// "While in Oslo, King Leo signed": the main verb gives the time
function visitsWhile(view: SentenceView, at: number, { end, goals }: Stay): EventFound[] {
  const actor = subjectAfterComma(view, end - 1);
  const verb = verbGroups(view).list.find((group) => group.from >= end && isFiniteGroup(view, group));
  const read = verb ? groupStatus(view, verb) : statusAt(view, "occurred", at);
  return visits(view, { at, actor, status: read, goals });
}

function indexAfter(view: SentenceView, goal: PlaceSlot | undefined): number | undefined {
  return goal && view.words.findIndex(({ start }) => start >= goal.end);
}

// how many words may come between "for" and its noun: "for a third round of talks"
const purposeReach = 6;

// "since Monday", "until Friday", "for talks", "on a private visit", "to meet"
function isPurpose(view: SentenceView, from: number): boolean {
  if (isAt(view, from, "datesOfLength") && view.isDate[from + 1]) return true;
  if (!(isAt(view, from, "forVisit") || isAt(view, from, "on"))) return false;
  for (let i = from + 1; i < from + purposeReach && !isPartedBefore(view, i) && !isClauseBreak(view, i); i++) {
    if (isAt(view, i, "occasions") || isVisitNoun(view, i)) return true;
    if (verbGroups(view).of[i]) return false;
  }
  return false;
}

function isVisitNoun(view: SentenceView, i: number): boolean {
  return meaningsAt(view.lexicons, view.words, i).some(({ form, trigger }) => form === "noun" && trigger !== undefined);
}

function isHeadline(view: SentenceView): boolean {
  return !verbGroups(view).list.some((group) => isFiniteGroup(view, group));
}

function headlineActor(view: SentenceView, at: number): Actor | undefined {
  const actor = view.actorOf[at - 1];
  return actor && actor.start <= (view.words[1]?.start ?? 0) && !isOwner(view, actor) ? actor : undefined;
}
