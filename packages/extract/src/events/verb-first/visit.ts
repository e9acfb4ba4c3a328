import { indexFrom, isAt, isJoinedAt, type TriggerPlace } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import { isPastDated, statusAt } from "../status-slot.ts";
import { visitTypeAt } from "../visit-types.ts";
import { isNamesBetween } from "./bare-words.ts";
import { callOff, callOffEarlier, callOffThem } from "./calling-off.ts";
import { coveringSlots } from "./evidence.ts";
import { furtherGoals, goalOfVerbFirst, placeOfOtherVerb } from "./goals.ts";
import { nounFirstStatus } from "./noun-status.ts";
import { visitorOfVerbalNoun } from "./noun-visitor.ts";
import { isOfThing, isOnlySent, isOtherUse, lacksGuest } from "./other-use.ts";
import { placelessVisit } from "./placeless.ts";
import { sentVisitor } from "./sending.ts";
import { antecedentOf, isGovernedActor, subjectOfVerbFirst } from "./subject.ts";
import { tenseAt } from "./tense.ts";
import { homeGoalOf, townOf } from "./town-goal.ts";
import { isAim, verbFirstStatus } from "./verb-status.ts";
import { isAtHome, isForeign, type Visited, visitEvent } from "./visit-event.ts";

// غادر الرئيس الدوحة: the place without a preposition
function leftPlace({ view, at, trigger }: TriggerPlace): PlaceSlot | undefined {
  if (trigger.frame === "noun" || !isJoinedAt(view, at, "leavingVerbs")) return undefined;
  const left = goalOfVerbFirst({ view, at, trigger: { ...trigger, frame: "direct" } });
  // غادر الرئيس بليز منساه إلى
  if (!left) return undefined;
  const next = indexFrom(view, left.end);
  return view.words[next]?.gap === " " && isNamesBetween(view, next - 1, next) ? undefined : left;
}

function leavingVisit(place: TriggerPlace, left: PlaceSlot, known: readonly EventFound[]): EventFound[] {
  const { view, at, trigger } = place;
  const to = isAt(view, indexFrom(view, left.start), "toGoal") || left.place.start !== left.start;
  if (to) return toNextPlace(place, known);
  const next = indexFrom(view, left.end);
  const further = next === -1 ? undefined : goalOfVerbFirst({ view, at: next - 1, trigger });
  const visited = further ? undefined : visitedByVerb(place, left);
  if (!visited || !isForeign(view, visited.actors[0], left)) return further ? toNextPlace(place, known, further) : [];
  const isOver = visited.status.value === "under-way" && tenseAt(view, at) === "past";
  const value = isOver ? "occurred" : visited.status.value === "planned" ? "under-way" : visited.status.value;
  return [visitEvent(place, { ...visited, goal: left, status: { ...visited.status, value }, type: undefined })];
}

function toNextPlace(place: TriggerPlace, known: readonly EventFound[], goal = goalOfVerbFirst(place)): EventFound[] {
  const visited = goal && visitedByVerb(place, goal);
  const isKnown = known.some((one) => one.kind === "visit" && one.place?.place.country === goal?.place.country);
  if (!goal || !visited || isKnown) return [];
  return [goal, ...furtherGoals(place.view, goal)].map((one) =>
    visitEvent(place, { ...visited, goal: one, type: undefined }),
  );
}

/** The visits of a trigger, one for each destination; a noun that repeats a verb of its sentence only adds to that visit. */
export function verbFirstVisits(place: TriggerPlace, known: readonly EventFound[]): EventFound[] {
  const { view, at, trigger } = place;
  const isNoun = trigger.frame === "noun";
  if (isNoun && isOfThing(view, at)) return [];
  if (isAt(view, at, "offThem")) return callOffThem(place);
  const left = leftPlace(place);
  if (left) return leavingVisit(place, left, known);
  const target = goalOfVerbFirst(place) ?? (isNoun ? placeOfOtherVerb(view, at) : undefined);
  const type = isNoun ? visitTypeAt(view, at) : undefined;
  const verbal = known.findLast((one) => one.kind === "visit" && one.place !== undefined);
  if (isNoun && verbal && (!target || verbal.place?.place.country === target.place.country)) {
    addToVisit(verbal, place, type);
    return [];
  }
  if (!target && isNoun) return callOffEarlier(place) ? [] : placelessVisit(place, type);
  if (!target) return visitToTown(place);
  const visited = isNoun ? visitedByNoun(place, target) : visitedByVerb(place, target);
  if (!visited) return [];
  return [target, ...furtherGoals(view, target)].map((goal) => visitEvent(place, { ...visited, goal, type }));
}

function visitedByVerb(place: TriggerPlace, target: PlaceSlot): Visited | undefined {
  const { view, at, trigger } = place;
  if (trigger.form === "ing") return visitedByParticiple(place, target);
  if (isAt(view, at, "carryingThem")) return carriedVisitor(place, target);
  const form = tenseAt(view, at) ?? (isJoinedAt(view, at, "was") ? trigger.form : undefined);
  if (
    (form !== "past" && form !== "present" && form !== "future") ||
    isAim(view, at) ||
    isOnlySent(place, target) ||
    lacksGuest(place)
  )
    return undefined;
  if (isOtherUse(place, target)) return undefined;
  const isSending = isJoinedAt(view, at, "sendingVerbs");
  const subject = isSending ? sentVisitor(place, target) : subjectOfVisit(place, target);
  // تفقد الوزير مشروعا في العاصمة: at home nobody visits
  if (isJoinedAt(view, at, "inspectingVerbs") && !isForeign(view, subject, target)) return undefined;
  const status = subject && verbFirstStatus({ view, at, form });
  if (!subject || !status || isAtHome(view, subject, target)) return undefined;
  // يكون الوزير في باريس: only where it is to come
  if (isAt(view, at, "be") && status.value !== "planned") return undefined;
  // يعود من باريس غدا: the visit goes on until then
  const isBack = trigger.frame === "from" && status.value === "planned";
  return { actors: coordinatedSubjects(view, subject), status: isBack ? { ...status, value: "under-way" } : status };
}

// على متن الطائرة التي تقلها إلى كينغستون، قالت الوزيرة
function carriedVisitor({ view, at }: TriggerPlace, target: PlaceSlot): Visited | undefined {
  const actor =
    antecedentOf(view, at) ?? view.actors.find((one) => one.start >= target.end && !isGovernedActor(view, one));
  if (!actor || isAtHome(view, actor, target)) return undefined;
  return {
    actors: coordinatedSubjects(view, actor),
    status: statusAt(view, isPastDated(view) ? "occurred" : "under-way", at),
  };
}

// الرباط التي يزورها الوزير, التي وصلها أمس
function subjectOfVisit({ view, at }: TriggerPlace, target: PlaceSlot): Actor | undefined {
  if (!isAt(view, at, "visitingItVerbs")) return subjectOfVerbFirst(view, at, target);
  return view.actorOf[at + 1] ?? antecedentOf(view, at);
}

// استقل طائرته متوجها إلى لندن: the verb before the participle decides
function visitedByParticiple({ view, at }: TriggerPlace, target: PlaceSlot): Visited | undefined {
  let verb = at - 1;
  while (verb >= 0 && (view.actorOf[verb] || tenseAt(view, verb) === undefined)) verb--;
  const form = verb < 0 ? undefined : tenseAt(view, verb);
  const status = form && verbFirstStatus({ view, at: verb, form });
  const subject = form && subjectOfVerbFirst(view, verb, target);
  if (!status || !subject || isAtHome(view, subject, target)) return undefined;
  return { actors: [subject], status: statusAt(view, form === "past" ? "under-way" : status.value, at) };
}

function visitedByNoun(place: TriggerPlace, target: PlaceSlot): Visited | undefined {
  const { view, at } = place;
  const next = indexFrom(view, target.end);
  const to = next === -1 ? view.words.length : Math.max(next, at + 1);
  const { status, governor } = nounFirstStatus({ view, at, to });
  if (!status || status === "none") return undefined;
  const visitor = visitorOfVerbalNoun(place, target, governor);
  if (!visitor || isAtHome(view, visitor, target)) return undefined;
  return { actors: coordinatedSubjects(view, visitor), status };
}

function addToVisit(verbal: EventFound, place: TriggerPlace, type: EventFound["type"]): void {
  if (type && !verbal.type) {
    verbal.type = type;
    coveringSlots(place.view, verbal, [type]);
  }
  callOff(verbal, place);
}

// توجهت الوزيرة إلى جنيف: a town that the gazetteer does not have
function visitToTown(place: TriggerPlace): EventFound[] {
  const home = homeGoalOf(place);
  const town = place.trigger.frame === "from" ? undefined : (townOf(place) ?? home);
  if (!town) return [];
  const target = { ...town, place: { ...town, country: "", kind: "capital" as const } };
  const visited = visitedByVerb(place, target);
  // قدم إلى البلاد وزير الدفاع السنغالي
  if (!visited || (home && !isForeign(place.view, visited.actors[0]))) return [];
  return [visitEvent(place, { ...visited, town: home ? undefined : town, type: undefined })];
}
