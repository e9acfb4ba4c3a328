import { isAt, isPartedBefore } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { subjectAfterComma } from "./after-comma.ts";
import { eventOf } from "./event-of.ts";
import { governorAt, isNegatedNoun } from "./governor.ts";
import { bound, inPlace, onTheWay } from "./journey-phrases.ts";
import { openedMeeting } from "./meeting-openers.ts";
import { isOwner, objectsAfter } from "./partners.ts";
import { byPhone } from "./phone-phrases.ts";
import { goalsAfter, visits } from "./presence-visits.ts";
import { recipientAfter, subjectOf } from "./subject.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";
import { visitingActor } from "./visiting-actors.ts";

type Reader = (view: SentenceView, at: number) => EventFound[];

/** The visits that words without a verb of travel tell: "Back from Oslo, King Leo", "With King Leo still in Oslo". */
export function presenceEvents(view: SentenceView, at: number): EventFound[] {
  if (view.actorOf[at]) return [...visitingActor(view, at), ...bound(view, at)];
  if (view.places[at] || view.isDate[at]) return [];
  for (const read of readers) {
    const events = read(view, at);
    if (events.length > 0) return events;
  }
  return [];
}

// "After an hour with King Leo, the envoy", "King Leo spent two hours with President Sule"
function hourWith(view: SentenceView, at: number): EventFound[] {
  const unit = at - 1;
  if (!isAt(view, at, "meetWith") || !(isAt(view, unit, "hourUnits") || isAt(view, unit - 1, "hourUnits"))) return [];
  const partners = objectsAfter(view, at, "meetWith");
  const verb = verbGroups(view).list.findLast(({ to }) => to <= unit);
  const isSpent = verb !== undefined && isAt(view, verb.at, "spending");
  const opener = view.words.findIndex((_, i) => i >= unit - lengthReach && isAt(view, i, "afterWords"));
  const isOpened = opener !== -1 && opener < unit;
  const status = isSpent ? groupStatus(view, verb) : statusAt(view, "occurred", at);
  const actor = isSpent ? subjectOf(view, verb) : isOpened ? subjectAfterComma(view, at) : undefined;
  if (!actor || partners.length === 0 || status === "none") return [];
  const actors = distinctActors([...coordinatedSubjects(view, actor), ...partners]);
  return [eventOf(view, unit, { kind: "meeting", rule: "event/meeting-hours", status, actors })];
}

// "an invitation to Oslo was handed to King Leo", "King Leo received an invitation to Oslo"
function invitation(view: SentenceView, at: number): EventFound[] {
  const governor = governorAt(view, at);
  if (!governor?.senses.includes("invite") || governor.group || isNegatedNoun(view, at)) return [];
  const goals = goalsAfter(view, at + 1, "toGoal");
  if (goals.length === 0) return [];
  const before = verbGroups(view).list.findLast(({ to }) => to <= at);
  const isTaken = before !== undefined && isAt(view, before.at, "gettingVerbs");
  if (before && !isTaken && groupStatus(view, before) === "none") return [];
  const actor = isTaken ? subjectOf(view, before) : recipientAfter(view, at + 1);
  return visits(view, { at, actor, status: statusAt(view, "invited", at), goals });
}

// "Back from Oslo, King Leo", "King Leo, fresh from Oslo, said", "King Leo is back from Oslo", "King Leo back from Oslo"
function backFrom(view: SentenceView, at: number): EventFound[] {
  if (!isAt(view, at, "backWords") || verbGroups(view).of[at]) return [];
  const from = isAt(view, at + 1, "backWords") ? at + 2 : at + 1;
  const goals = goalsAfter(view, from, "fromGoal");
  if (goals.length === 0) return [];
  const actor = actorBeside(view, at, from);
  return visits(view, { at, actor, status: statusAt(view, "occurred", at), goals });
}

function actorBeside(view: SentenceView, at: number, from: number): Actor | undefined {
  const before = isAt(view, at - 1, "be") || isAt(view, at - 1, "onlyJust") ? at - 2 : at - 1;
  const own = view.actorOf[before] ?? (isAt(view, before, "be") ? view.actorOf[before - 1] : undefined);
  if (own) return isOwner(view, own) ? undefined : own;
  return at === 0 || isPartedBefore(view, at) || isAt(view, at - 1, "onlyJust")
    ? subjectAfterComma(view, from)
    : undefined;
}

// how many words a length of time may have: "two and a half days"
const lengthReach = 5;

// "After two days in Oslo, King Leo"
function afterStay(view: SentenceView, at: number): EventFound[] {
  const isOpening = at === 0 || isPartedBefore(view, at);
  const home = isOpening ? undefined : returnBefore(view, at);
  if (!(isAt(view, at, "afterWords") || (home && isAt(view, at, "fromGoal"))) || !(isOpening || home)) return [];
  const unit = view.words.findIndex((_, i) => i > at && i <= at + lengthReach && isAt(view, i, "durationUnits"));
  if (unit === -1) return [];
  const from = unit + 1;
  const goals = goalsAfter(view, from, "stayGoal");
  if (goals.length === 0) return [];
  const actor = home ? subjectOf(view, home) : subjectAfterComma(view, from);
  return visits(view, { at, actor, status: statusAt(view, "occurred", unit), goals });
}

// "returned on Sunday after three days in Oslo"
function returnBefore(view: SentenceView, at: number): VerbGroup | undefined {
  const verb = verbGroups(view).list.findLast(({ to }) => to <= at);
  const isReturn = verb?.meanings.some(({ trigger }) => trigger?.kind === "visit");
  return verb && isReturn && groupStatus(view, verb) !== "none" ? verb : undefined;
}

// "With King Leo still in Oslo"
function withSomebody(view: SentenceView, at: number): EventFound[] {
  if (!isAt(view, at, "meetWith") || !(at === 0 || isPartedBefore(view, at))) return [];
  let first = at + 1;
  while (first < at + 3 && !view.actorOf[first]) first++;
  const actor = view.actorOf[first];
  if (!actor || isOwner(view, actor)) return [];
  let i = view.words.findIndex(({ start }) => start >= actor.end);
  const isDue = isAt(view, i, "awaitedWords");
  if (isAt(view, i, "stillWords") || isDue) i++;
  const goals = i === -1 ? [] : goalsAfter(view, i, isDue ? "atGoal" : "stayGoal");
  return visits(view, { at: i, actor, status: statusAt(view, isDue ? "planned" : "under-way", i), goals });
}

// "Expected in Oslo on Monday: the Thai premier"
function awaited(view: SentenceView, at: number): EventFound[] {
  if (at > 0 || !isAt(view, at, "awaitedWords")) return [];
  const colon = view.words.findIndex(({ gap }, i) => i > at && gap.includes(":"));
  const goals = goalsAfter(view, at + 1, "atGoal");
  const actor = colon === -1 ? subjectAfterComma(view, at) : actorFrom(view, colon);
  return visits(view, { at, actor, status: statusAt(view, "planned", at), goals });
}

function actorFrom(view: SentenceView, from: number): Actor | undefined {
  if (from < 0) return undefined;
  for (let i = from; i < from + 3; i++) if (view.actorOf[i]) return view.actorOf[i];
  return undefined;
}

// "Next stop for King Leo: Oslo", "the next stop on her tour is Oslo"
function nextStop(view: SentenceView, at: number): EventFound[] {
  if (!isAt(view, at, "nextWords") || !isAt(view, at + 1, "stopNouns")) return [];
  const is = view.words.findIndex(
    ({ gap }, i) => i > at + 1 && (/[:–—]/.test(gap) || (isAt(view, i, "be") && view.places[i + 1] !== undefined)),
  );
  const from = isAt(view, is, "be") ? is + 1 : is;
  const place = view.places[from];
  if (!place || place.kind === "adjective" || view.actorOf[from]) return [];
  const actor = view.actors.findLast(({ end }) => end <= (view.words[is]?.start ?? 0));
  const goals = [{ start: place.start, end: place.end, place }];
  return visits(view, { at: at + 1, actor, status: statusAt(view, "planned", at), goals });
}

// "King Leo off to Oslo on Monday"
function offTo(view: SentenceView, at: number): EventFound[] {
  const before = isAt(view, at - 1, "be") ? at - 2 : at - 1;
  const actor = view.actorOf[before];
  if (!isAt(view, at, "predicateOff") || !actor || isPartedBefore(view, at)) return [];
  return visits(view, {
    at,
    actor,
    status: statusAt(view, "planned", at),
    goals: goalsAfter(view, at + 1, "toGoal"),
  });
}

// "It was in Oslo that King Leo signed the treaty"
function cleft(view: SentenceView, at: number): EventFound[] {
  if (at !== 2 || !isAt(view, at, "openingGoal") || !isAt(view, 1, "be") || !isAt(view, 0, "cleftSubjects")) return [];
  const that = view.words.findIndex((_, i) => i > at && isAt(view, i, "relatives"));
  const goals = goalsAfter(view, at, "openingGoal");
  const actor = that === -1 ? undefined : actorFrom(view, that + 1);
  const verb = actor && verbGroups(view).list.find(({ from }) => (view.words[from]?.start ?? 0) >= actor.end);
  const isJourney = verb?.meanings.some(({ trigger }) => trigger?.kind === "visit");
  if (verb && isJourney) return visits(view, { at, actor, status: groupStatus(view, verb), goals });
  const isStay = isAt(view, at, "stayGoal") && isAt(view, 1, "pastPassive");
  if (!isStay || (verb?.meanings.length && groupStatus(view, verb) === "none")) return [];
  return visits(view, { at, actor, status: statusAt(view, "occurred", at), goals });
}

const readers: readonly Reader[] = [
  hourWith,
  invitation,
  backFrom,
  afterStay,
  withSomebody,
  awaited,
  nextStop,
  offTo,
  cleft,
  onTheWay,
  bound,
  inPlace,
  byPhone,
  openedMeeting,
  visitingActor,
];
