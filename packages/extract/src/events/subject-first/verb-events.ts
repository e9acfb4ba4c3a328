import type { EventLists } from "../../languages/parts/event-lists.ts";
import type { Trigger } from "../../languages/parts/event-words.ts";
import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { eventOf } from "./event-of.ts";
import { type GoalFrame, goalsFrom } from "./goals.ts";
import { objectsAfter } from "./partners.ts";
import { isByPhone } from "./phone.ts";
import { isPluralActor } from "./plural.ts";
import { subjectOf } from "./subject.ts";
import { isToCome } from "./to-come.ts";
import { auxiliaryIn, isPassiveGroup, type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** The events of a verb group: none, one, or one for each place that it names. */
export function verbEvents(view: SentenceView, group: VerbGroup): EventFound[] {
  if (group.meanings.length === 0) return stayEvents(view, group);
  if (group.meanings.some(({ sense }) => sense === "invite")) return invitedVisits(view, group);
  if (isAt(view, group.at, "sending")) return sentVisits(view, group);
  for (const { trigger } of group.meanings) {
    if (!trigger) continue;
    const events = trigger.kind === "visit" ? visitsOf(view, group, trigger) : meetingsOf(view, group, trigger);
    if (events.length > 0) return events;
  }
  return [];
}

const goalLists: Readonly<Record<Trigger["frame"], keyof EventLists>> = {
  direct: "stayGoal",
  to: "towardsGoal",
  at: "atGoal",
  for: "forGoal",
  from: "fromGoal",
  with: "atGoal",
  noun: "toGoal",
};

function visitsOf(view: SentenceView, group: VerbGroup, { frame }: Trigger): EventFound[] {
  if (
    isReturn(view, group) ||
    isInstitution(view, group) ||
    (isAt(view, group.at, "durationVerbs") && !isForDays(view, group))
  )
    return [];
  if (frame === "direct" && isPassiveGroup(view, group)) return visitedPlace(view, group);
  const goalFrame: GoalFrame = { prepositions: goalLists[frame], isDirect: frame === "direct" };
  return visitsTo(view, group, goalsFrom(view, group.to, goalFrame));
}

function visitsTo(view: SentenceView, group: VerbGroup, goals: readonly PlaceSlot[]): EventFound[] {
  if (goals.length === 0) return [];
  const subject = subjectOf(view, group);
  const read = groupStatus(view, group);
  if (!subject || read === "none") return [];
  const actors = coordinatedSubjects(view, subject);
  if (isOnward(view, group)) return onwardVisits(view, group, { goals, actors });
  const status = isSettingOut(view, group, read.value) ? statusAt(view, "under-way", group.at) : read;
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-verb", status, actors, place }),
  );
}

interface Onward {
  goals: readonly PlaceSlot[];
  actors: Actor[];
}

// "she travels on to Oslo": the next leg of a journey
function isOnward(view: SentenceView, { to, meanings }: VerbGroup): boolean {
  const isPresent = meanings.some(({ form }) => form === "present" || form === "base");
  return isPresent && (isAt(view, to - 1, "onwards") || isAt(view, to, "onwards"));
}

function onwardVisits(view: SentenceView, group: VerbGroup, { goals, actors }: Onward): EventFound[] {
  const status = statusAt(view, "planned", group.at);
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-verb", status, actors, place }),
  );
}

// "left for Oslo": the journey is in progress
function isSettingOut(view: SentenceView, group: VerbGroup, status: string): boolean {
  if (status !== "occurred") return false;
  if (isAt(view, group.at, "settingOut")) return true;
  // "arrived this morning for a four-day stay"
  if (isAt(view, group.at, "arriving") && hasToday(view) && isStayAhead(view, group)) return true;
  // "flew to Oslo at the start of a tour"
  return view.words.some((_, i) => i > group.to && isAt(view, i, "startNouns") && isAt(view, i + 1, "of"));
}

function hasToday(view: SentenceView): boolean {
  return view.words.some((_, i) => isAt(view, i, "presentDays") && view.isDate[i]);
}

function isStayAhead(view: SentenceView, group: VerbGroup): boolean {
  return view.words.some(
    (_, i) => i > group.at && isAt(view, i, "forVisit") && isAt(view, i + 1, "determiners") && hasDays(view, i + 2),
  );
}

// "four-day"
function hasDays(view: SentenceView, i: number): boolean {
  return isAt(view, i, "durationUnits") || isAt(view, i + 1, "durationUnits");
}

// "flew home to Oslo", "arrived back in Oslo"
function isReturn(view: SentenceView, { at, to }: VerbGroup): boolean {
  return isAt(view, to - 1, "homewards") || isAt(view, at + 1, "homewards");
}

// how many words after "spend" its length of time may be
const durationReach = 4;

// "spent two days in Oslo", but not "spent two million in Oslo"
function isForDays(view: SentenceView, { to }: VerbGroup): boolean {
  for (let i = to; i < to + durationReach; i++) if (isAt(view, i, "durationUnits")) return true;
  return false;
}

// "went to school in Rome"": an institution is at most two words away from its verb
const institutionReach = 2;

function isInstitution(view: SentenceView, { to }: VerbGroup): boolean {
  for (let i = to; i <= to + institutionReach; i++) if (isAt(view, i, "institutions")) return true;
  return false;
}

// "invited King Leo to Oslo", "has been invited to Oslo"
function invitedVisits(view: SentenceView, group: VerbGroup): EventFound[] {
  const goals = goalsFrom(view, group.to, { prepositions: "toGoal", isDirect: false });
  const guests = isPassiveGroup(view, group)
    ? [subjectOf(view, group)].filter((one) => one !== undefined)
    : objectsAfter(view, group.to, "meetWith");
  if (goals.length === 0 || guests.length === 0 || groupStatus(view, group) === "none") return [];
  const status = statusAt(view, "invited", group.at);
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-invited", status, actors: guests, place }),
  );
}

// "sent his foreign minister to Oslo": the visitor is the object
function sentVisits(view: SentenceView, group: VerbGroup): EventFound[] {
  const goals = goalsFrom(view, group.to, { prepositions: "toGoal", isDirect: false });
  const isPassively = isPassiveGroup(view, group);
  const subject = subjectOf(view, group);
  const sent = isPassively ? [subject].filter((one) => one !== undefined) : objectsAfter(view, group.to, "meetWith");
  const read = groupStatus(view, group);
  if (goals.length === 0 || sent.length === 0 || read === "none") return [];
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-sent", status: read, actors: sent, place }),
  );
}

// "Georgetown was visited by a delegation"
function visitedPlace(view: SentenceView, group: VerbGroup): EventFound[] {
  const place = view.places[group.from - 1];
  const actors = objectsAfter(view, group.to, "by");
  const read = groupStatus(view, group);
  if (!place || place.kind === "adjective" || actors.length === 0 || read === "none") return [];
  const slot = { start: place.start, end: place.end, place };
  return [eventOf(view, group.at, { kind: "visit", rule: "event/visit-verb", status: read, actors, place: slot })];
}

// "is in Oslo for talks", "will be in Oslo on Monday", "was in Oslo and in Rome"
function stayEvents(view: SentenceView, group: VerbGroup): EventFound[] {
  const { at, to } = group;
  if (!isAt(view, at, "be")) return [];
  const from = isAt(view, to, "stillWords") ? to + 1 : to;
  if (isAt(view, from, "on") && isAt(view, from + 2, "wayWords")) return wayVisits(view, group, from + 3);
  // "has been to Oslo"
  const isBeen = isAt(view, from, "infinitive") && auxiliaryIn(view, group, "have") !== undefined;
  if (!(isAt(view, from, "stay") || isBeen) || !view.places[from + 1]) return [];
  const subject = subjectOf(view, group);
  const read = groupStatus(view, group);
  if (!subject || read === "none" || isHome(subject, view.places[from + 1])) return [];
  const actors = coordinatedSubjects(view, subject);
  const isNow = isAt(view, at, "presentProgressive") || auxiliaryIn(view, group, "presentPerfect") !== undefined;
  const isOngoing = isNow && (hasToday(view) || !isToCome(view, group));
  const value = isBeen ? "occurred" : isOngoing ? "under-way" : isNow ? "planned" : read.value;
  return goalsFrom(view, from, { prepositions: isBeen ? "toGoal" : "stay", isDirect: false }).map((place) =>
    eventOf(view, at, { kind: "visit", rule: "event/visit-stay", status: { ...read, value }, actors, place }),
  );
}

// "is on his way to Oslo"
function wayVisits(view: SentenceView, group: VerbGroup, from: number): EventFound[] {
  const subject = subjectOf(view, group);
  if (!subject || groupStatus(view, group) === "none") return [];
  const status = statusAt(view, "under-way", group.at);
  const actors = coordinatedSubjects(view, subject);
  return goalsFrom(view, from, { prepositions: "toGoal", isDirect: false }).map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-stay", status, actors, place }),
  );
}

/** Whether a place is in the country of an actor. */
export function isHome({ person }: Actor, place: { country: string } | undefined): boolean {
  return person?.country !== undefined && place?.country === person.country;
}

// "Oslo will host King Leo": the host is a country
function visitsToHost(view: SentenceView, group: VerbGroup): EventFound[] {
  const place = view.places[group.from - 1];
  const read = groupStatus(view, group);
  const isHost = place && place.kind !== "adjective" && isAt(view, group.at, "hosting") && !isPassiveGroup(view, group);
  const guests = isHost ? objectsAfter(view, group.to, "meetWith") : [];
  if (!place || guests.length === 0 || read === "none" || view.actorOf[group.from - 1]) return [];
  const slot = { start: place.start, end: place.end, place };
  return [
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-host", status: read, actors: guests, place: slot }),
  ];
}

function meetingsOf(view: SentenceView, group: VerbGroup, trigger: Trigger): EventFound[] {
  if (view.places[group.from - 1] && !subjectOf(view, group)) return visitsToHost(view, group);
  const actors = participantsOf(view, group, trigger);
  const read = groupStatus(view, group);
  if (actors.length === 0 || read === "none" || read.value === "invited") return [];
  if (isAt(view, group.at, "phoneOnly") && !isByPhone(view, group) && !isPartnerNear(view, group, actors.slice(-1)))
    return [];
  const kind = trigger.kind === "call" || (trigger.frame === "with" && isByPhone(view, group)) ? "call" : "meeting";
  return [eventOf(view, group.at, { kind, rule: `event/${kind}-verb`, status: read, actors })];
}

function participantsOf(view: SentenceView, group: VerbGroup, { kind, frame }: Trigger): Actor[] {
  const isPassively = isPassiveGroup(view, group);
  const preposition = isPassively ? "by" : frame === "with" ? "partnerWith" : "meetWith";
  const subject = subjectOf(view, group);
  const own = subject ? coordinatedSubjects(view, subject) : [];
  const near = objectsAfter(view, group.to, preposition);
  const objects = [
    ...(near.length > 0 || frame !== "with" ? near : partnersFar(view, group)),
    ...objectBefore(view, subject),
  ];
  if (isPassively) {
    const agents = isByNear(view, group) ? objects : [];
    return own.length > 0 ? distinctActors([...own, ...agents]) : [];
  }
  if (isAt(view, group.to - 1, "on") && isAppeal(view, objects)) return [];
  if (kind === "call" && (!subject || !isCallObject(view, objects))) return [];
  if (
    objects.length > 0 &&
    (frame !== "with" || isPartnerNear(view, group, objects) || objectBefore(view, subject).length > 0)
  )
    return distinctActors([...own, ...objects]);
  return isReciprocal(view, group, { kind, frame, own }) ? distinctActors(own) : [];
}

// "King Leo, whom the minister met"
function objectBefore(view: SentenceView, subject: Actor | undefined): Actor[] {
  const first = subject ? view.words.findIndex(({ start }) => start >= subject.start) : -1;
  if (first < 1 || !isAt(view, first - 1, "objectRelatives")) return [];
  const object = view.actorOf[first - 2] ?? view.actorOf[first - 3];
  return object ? [object] : [];
}

// "discussed trade and water with King Leo": this many words may come before "with"
const farReach = 10;

function partnersFar(view: SentenceView, { to }: VerbGroup): Actor[] {
  for (let i = to; i < Math.min(view.words.length, to + farReach); i++) {
    if (isPartedBefore(view, i) || verbGroups(view).of[i] || view.actorOf[i]) return [];
    if (isAt(view, i, "meetWith")) return objectsAfter(view, i + 1, "meetWith");
  }
  return [];
}

function isByNear(view: SentenceView, { to }: VerbGroup): boolean {
  return view.words.some((_, i) => i >= to && isAt(view, i, "by"));
}

function isPartnerNear(view: SentenceView, { to }: VerbGroup, [first]: readonly Actor[]): boolean {
  const at = view.words.findIndex(({ start }) => start >= (first?.start ?? 0));
  for (let i = to - 1; i < at; i++) if (isAt(view, i, "partnerWith")) return true;
  return false;
}

// "called King Leo a friend" has a complement; "called King Leo on Monday to thank him" is a call
function isCallObject(view: SentenceView, objects: readonly Actor[]): boolean {
  const last = objects.at(-1);
  if (!last) return false;
  const next = view.words.findIndex(({ start }) => start >= last.end);
  if (next === -1 || isPartedBefore(view, next) || view.isDate[next]) return true;
  return (
    isAt(view, next, "intransitive") || isAt(view, next, "and") || view.terms.fits("adverb", lettersAt(view, next))
  );
}

// "called on King Leo to resign"
function isAppeal(view: SentenceView, objects: readonly Actor[]): boolean {
  const last = objects.at(-1);
  const next = last ? view.words.findIndex(({ start }) => start >= last.end) : -1;
  return next !== -1 && isAt(view, next, "infinitive");
}

interface Reciprocal {
  kind: Trigger["kind"];
  frame: Trigger["frame"];
  own: readonly Actor[];
}

// "President Sule and King Leo met", "the two ministers spoke by phone"
function isReciprocal(view: SentenceView, group: VerbGroup, { frame, own }: Reciprocal): boolean {
  const [only, another] = own;
  const isPlural = another !== undefined || (only !== undefined && isPluralActor(view, only));
  if (!isPlural || !(isAt(view, group.at, "meetVerbs") || (frame === "with" && isByPhone(view, group)))) return false;
  const { to } = group;
  if (lettersAt(view, to) === "" || isPartedBefore(view, to) || view.isDate[to]) return true;
  return isAt(view, to, "intransitive") || view.terms.fits("adverb", lettersAt(view, to));
}
