import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import { withNext } from "../event-terms.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { visitTypeAt } from "../visit-types.ts";
import { isNamesBetween } from "./bare-words.ts";
import { callOff, callOffEarlier, callOffThem, isOff } from "./calling-off.ts";
import { dateOfVerbFirst } from "./date.ts";
import { coveringSlots } from "./evidence.ts";
import { furtherGoals, goalOfVerbFirst, placeOfOtherVerb } from "./goals.ts";
import type { Hosting } from "./hosting.ts";
import { nominalVisitOf } from "./nominal.ts";
import { nounFirstStatus } from "./noun-status.ts";
import { visitorOfVerbalNoun } from "./noun-visitor.ts";
import { withLeaders } from "./participants.ts";
import { sentVisitor } from "./sending.ts";
import { antecedentOf, subjectOfVerbFirst } from "./subject.ts";
import { tenseAt } from "./tense.ts";
import { townOf } from "./town-goal.ts";
import { isAim, verbFirstStatus } from "./verb-status.ts";

interface Visited {
  actors: Actor[];
  status: EventFound["status"];
}

/** The visit of a clause without a verb. */
export function nominalVisits(view: SentenceView): EventFound[] {
  const found = nominalVisitOf(view);
  if (!found || found.actors[0] === undefined || isAtHome(view, found.actors[0], found.goal)) return [];
  const { at, actors, goal, status } = found;
  return [
    visitEvent(
      { view, at, trigger: { kind: "visit", frame: "for", form: "noun" } },
      { actors, goal, status, type: undefined },
    ),
  ];
}

/** The visit to a place that receives somebody: استقبلت باريس الرئيس. */
export function hostedVisits(place: TriggerPlace, { host, guests }: Hosting): EventFound[] {
  const { view, at } = place;
  const form = tenseAt(view, at);
  const status = form && !isAim(view, at) ? verbFirstStatus({ view, at, form }) : undefined;
  const [first] = guests;
  if (!status || !first || isAtHome(view, first, host)) return [];
  return [visitEvent(place, { actors: guests, goal: host, status, type: undefined })];
}

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

// غادر الوزير الإيطالي الدوحة: who is of another country leaves one that was visited, not home
function isForeign(view: SentenceView, actor: Actor | undefined, { place }: PlaceSlot): boolean {
  if (!actor) return false;
  const own = view.words.flatMap(({ start, end }, i) =>
    start >= actor.start && end <= actor.end && view.places[i] ? [view.places[i]?.country] : [],
  );
  const all = [...own, ...(actor.person?.titles.flatMap(({ country }) => country ?? []) ?? [])];
  const isOfWorld = view.words.some(
    ({ start, end }, i) => start >= actor.start && end <= actor.end && isAt(view, i, "worldAdjectives"),
  );
  return all.length > 0 ? !all.includes(place.country) : isOfWorld;
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
  if (!target) return isNoun && callOffEarlier(place) ? [] : placelessVisit(place, type);
  const visited = isNoun ? visitedByNoun(place, target) : visitedByVerb(place, target);
  if (!visited) return [];
  return [target, ...furtherGoals(view, target)].map((goal) => visitEvent(place, { ...visited, goal, type }));
}

// وصول عدة شحنات: a journey without a traveller
function isOfThing(view: SentenceView, at: number): boolean {
  if (!view.terms.hasAnyForm("journeyNouns", lettersAt(view, at))) return false;
  return !view.actorOf[at + 1] && !view.terms.fits("pronominal", lettersAt(view, at)) && !isAt(view, at + 1, "toGoal");
}

function visitedByVerb(place: TriggerPlace, target: PlaceSlot): Visited | undefined {
  const { view, at, trigger } = place;
  if (trigger.form === "ing") return visitedByParticiple(place, target);
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
  // تفقد الوزير مشروعا في العاصمة: at home it is no visit
  if (isJoinedAt(view, at, "inspectingVerbs") && !isForeign(view, subject, target)) return undefined;
  const status = subject && verbFirstStatus({ view, at, form });
  if (!subject || !status || isAtHome(view, subject, target)) return undefined;
  // يعود من باريس غدا: the visit goes on until then
  const isBack = trigger.frame === "from" && status.value === "planned";
  return { actors: coordinatedSubjects(view, subject), status: isBack ? { ...status, value: "under-way" } : status };
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

// the president of Egypt who arrives in Cairo comes home
function isAtHome(view: SentenceView, actor: Actor, { place }: PlaceSlot): boolean {
  const own = view.words.flatMap(({ start, end }, i) =>
    start >= actor.start && end <= actor.end && view.places[i] ? [view.places[i]?.country] : [],
  );
  return (
    own.includes(place.country) || (actor.person?.titles.some(({ country }) => country === place.country) ?? false)
  );
}

interface VisitSlots extends Visited {
  goal?: PlaceSlot;
  town?: Span | undefined;
  type: EventFound["type"];
}

function visitEvent(place: TriggerPlace, { goal, town, type, actors, status }: VisitSlots): EventFound {
  const { view, at, trigger } = place;
  const { start, end } = view.words[at] as FoldedWord;
  const date = dateOfVerbFirst(place);
  const event: EventFound = {
    actors: withLeaders(view, actors),
    status: { ...status },
    ...(goal ? { place: goal } : {}),
    ...(town ? { town } : {}),
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

function addToVisit(verbal: EventFound, place: TriggerPlace, type: EventFound["type"]): void {
  if (type && !verbal.type) {
    verbal.type = type;
    coveringSlots(place.view, verbal, [type]);
  }
  callOff(verbal, place);
}

// a noun in a circumstance repeats a visit, or is another's
const around = ["afterEvent", "duringEvent", "endNouns", "ahead", "judges"] as const;

// أعلنت بغداد تأجيل زيارة الرئيس الإيراني, بدأ الرئيس زيارة رسمية: a visit not reported before
function placelessVisit(place: TriggerPlace, type: EventFound["type"]): EventFound[] {
  const { view, at } = place;
  const town = place.trigger.frame === "from" ? undefined : townOf(place);
  if (place.trigger.frame !== "noun") return town ? visitToTown(place, town) : [];
  const { status, governor } = nounFirstStatus({ view, at, to: at + 1 });
  if (!status || status === "none" || governor === undefined) return [];
  const isHere =
    view.terms.hasAnyForm("visitNouns", lettersAt(view, at)) &&
    view.actors.every(({ start }) => start < (view.words[at]?.start ?? 0));
  const isAround = around.some((list) => isJoinedAt(view, governor, list));
  const isFirst = isHere && !isAround && !view.earlier.some(({ kind }) => kind === "visit");
  if (!type && !town && !isOff(status) && !isFirst) return [];
  // دعا المبعوث إلى زيارة المخيمات invites nobody
  if (!type && !town && status.value === "invited") return [];
  const end = view.words[at]?.end ?? 0;
  const actor = visitorOfVerbalNoun(place, town ?? ownerSpan(view, at) ?? { start: end, end }, governor);
  const isKnown = view.earlier.some(({ kind, actors }) => kind === "visit" && actors[0]?.person === actor?.person);
  if (!actor || isKnown || (!actor.person && !isFirst && !town)) return [];
  return [visitEvent(place, { actors: [actor], status, town, type })];
}

// توجهت الوزيرة إلى جنيف: a town that the gazetteer does not have
function visitToTown(place: TriggerPlace, town: Span): EventFound[] {
  const target = { ...town, place: { ...town, country: "", kind: "capital" as const } };
  const visited = visitedByVerb(place, target);
  return visited ? [visitEvent(place, { ...visited, town, type: undefined })] : [];
}

function ownerSpan(view: SentenceView, at: number): Span | undefined {
  const owner = view.actorOf[at + 1];
  return owner && { start: owner.end, end: owner.end };
}

// حل ضيفا على, حطت طائرة: other things settle and land, too
function lacksGuest({ view, at }: TriggerPlace): boolean {
  if (!isJoinedAt(view, at, "guestVerbs")) return false;
  const near = view.words.slice(at + 1, at + guestReach);
  return !near.some((_, k) => isAt(view, at + 1 + k, "guestWords") || view.actorOf[at + 1 + k]);
}

const guestReach = 10;

// قدم تعازيه إلى, أقام مأدبة في: a thing between the verb and the place makes it another verb
function isOtherUse({ view, at }: TriggerPlace, target: Span): boolean {
  if (isJoinedAt(view, at, "packingVerbs")) return !view.words.some((_, i) => i > at && isAt(view, i, "packs"));
  if (!isJoinedAt(view, at, "strictVerbs")) return false;
  for (let i = at + 1; i < view.words.length && (view.words[i] as FoldedWord).start < target.start; i++) {
    const isKnown = view.actorOf[i] || view.isDate[i] || view.places[i];
    const isAdverb = isAt(view, i, "adverbs") || isAt(view, i, "groupAdverbs") || isAt(view, i, "durations");
    const isGuest = isAt(view, i - 1, "guestWords") && view.terms.fits("accusative", lettersAt(view, i));
    if (!isKnown && !isAdverb && !isGuest && !isAt(view, i, "guestWords") && !isAt(view, i, "inGoal")) return true;
  }
  return false;
}

// توجه بالشكر إلى, وصلت رسالة إلى: the subject is a letter or thanks
function isOnlySent({ view, at }: TriggerPlace, target: Span): boolean {
  for (let i = at + 1; i < view.words.length && (view.words[i] as FoldedWord).start < target.start; i++) {
    // بدعوة من: at the invitation of
    if (view.actorOf[i] || view.terms.has("sentExcept", withNext(view.words, i))) continue;
    if (view.terms.hasAnyForm("sent", lettersAt(view, i))) return true;
  }
  return false;
}
