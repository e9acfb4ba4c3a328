import type { EventLists } from "../../languages/parts/event-lists.ts";
import type { Trigger } from "../../languages/parts/event-words.ts";
import { isAt } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { eventOf } from "./event-of.ts";
import { type GoalFrame, goalsFrom } from "./goals.ts";
import { type InvertedVisit, invertedVisit } from "./inverted.ts";
import { invitations, isAskedTo } from "./invitations.ts";
import { meetingsOf } from "./met-events.ts";
import { objectsAfter } from "./partners.ts";
import { placeOfClause } from "./place-of-clause.ts";
import { isPluralActor } from "./plural.ts";
import { hasToday, stayEvents } from "./stay-events.ts";
import { subjectOf } from "./subject.ts";
import { takenVisits } from "./taken-to.ts";
import { isToCome } from "./to-come.ts";
import { townAfter } from "./towns.ts";
import { isPassiveGroup, type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** The events of a verb group: none, one, or one for each place that it names. */
export function verbEvents(view: SentenceView, group: VerbGroup): EventFound[] {
  const taken = takenVisits(view, group);
  if (taken.length > 0) return taken;
  if (group.meanings.length === 0) return stayEvents(view, group);
  if (group.meanings.some(({ sense }) => sense === "invite") || isAskedTo(view, group)) return invitations(view, group);
  if (isAt(view, group.at, "sending")) return sentVisits(view, group);
  const expected = isAt(view, group.at, "expecting") ? expectedVisits(view, group) : [];
  if (expected.length > 0) return expected;
  for (const { trigger } of group.meanings) {
    // "due to meet in Oslo"
    if (!trigger || (trigger.form === "future" && isAt(view, group.to, "infinitive") && verbGroups(view).of[group.to]))
      continue;
    const events = trigger.kind === "visit" ? visitsOf(view, group, trigger) : metOrHosted(view, group, trigger);
    if (events.length > 0) return events;
  }
  return [];
}

function metOrHosted(view: SentenceView, group: VerbGroup, trigger: Trigger): EventFound[] {
  const isPlace = view.places[group.from - 1] !== undefined && !subjectOf(view, group);
  return isPlace ? visitsToHost(view, group) : meetingsOf(view, group, trigger);
}

const goalLists: Readonly<Record<Trigger["frame"], keyof EventLists>> = {
  direct: "visitedGoal",
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
    isAt(view, group.to, "behindWords") ||
    (isAt(view, group.at, "durationVerbs") && !isForDays(view, group))
  )
    return [];
  if (frame === "direct" && isPassiveGroup(view, group)) return visitedPlace(view, group);
  // "reached an agreement in Oslo"
  if (isAt(view, group.at, "reaching") && !view.places[isAt(view, group.to, "the") ? group.to + 1 : group.to])
    return [];
  const goalFrame: GoalFrame = { prepositions: goalLists[frame], isDirect: frame === "direct" };
  const goals = goalsFrom(view, group.to, goalFrame);
  const inverted = goals.length === 0 && frame !== "direct" ? invertedVisit(view, group) : undefined;
  if (inverted) return visitsInverted(view, group, inverted);
  if (goals.length > 0) return visitsTo(view, group, goals, frame);
  const town = visitToTown(view, group, goalFrame);
  const place = town.length > 0 || frame === "direct" || frame === "from" ? undefined : placeOfClause(view, group);
  return place ? visitsTo(view, group, [place], frame) : town;
}

// "To Oslo came King Leo"
function visitsInverted(view: SentenceView, group: VerbGroup, { actor, goals }: InvertedVisit): EventFound[] {
  const status = groupStatus(view, group);
  if (status === "none") return [];
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-verb", status, actors: [actor], place }),
  );
}

// "visited Kutaisi", "arrived in Gdynia": a town that no gazetteer has
function visitToTown(view: SentenceView, group: VerbGroup, frame: GoalFrame): EventFound[] {
  const town = isPassiveGroup(view, group) ? undefined : townAfter(view, group.to, frame);
  if (!town) return [];
  const subject = subjectOf(view, group);
  const read = groupStatus(view, group);
  if (!subject || read === "none") return [];
  const actors = coordinatedSubjects(view, subject);
  return [eventOf(view, group.at, { kind: "visit", rule: "event/visit-town", status: read, actors, town })];
}

function visitsTo(
  view: SentenceView,
  group: VerbGroup,
  goals: readonly PlaceSlot[],
  frame: Trigger["frame"],
): EventFound[] {
  const subject = subjectOf(view, group);
  const read = groupStatus(view, group);
  if (!subject || read === "none") return [];
  const actors = coordinatedSubjects(view, subject);
  if (isOnward(view, group)) return onwardVisits(view, group, { goals, actors });
  const status = isSettingOut(view, group, { status: read.value, frame })
    ? statusAt(view, "under-way", group.at)
    : read;
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
function isSettingOut(
  view: SentenceView,
  group: VerbGroup,
  { status, frame }: { status: string; frame: Trigger["frame"] },
): boolean {
  if (status !== "occurred") return false;
  if (frame !== "at" && frame !== "from" && isAt(view, group.at, "settingOut")) return true;
  // "arrived this morning for a four-day stay"
  if (isAt(view, group.at, "arriving") && (hasToday(view) || isRecent(view)) && isStayAhead(view, group)) return true;
  if (isAt(view, group.at, "arriving") && isStayUntil(view, group)) return true;
  // "flew to Oslo at the start of a tour"
  return view.words.some((_, i) => i > group.to && isAt(view, i, "startNouns") && isAt(view, i + 1, "of"));
}

// "arrived on Monday": a weekday is of this week
function isRecent(view: SentenceView): boolean {
  return view.dates.some(({ start, end }) =>
    /^(?:late |early )?(?:on )?\p{Lu}\p{L}+day\b/u.test(view.text.slice(start, end)),
  );
}

// "arrived this morning and is staying until Friday"
function isStayUntil(view: SentenceView, group: VerbGroup): boolean {
  return view.words.some((_, i) => i > group.at && isAt(view, i, "untilWords") && view.isDate[i + 1]);
}

function isStayAhead(view: SentenceView, group: VerbGroup): boolean {
  return view.words.some(
    (_, i) =>
      i > group.at &&
      (isAt(view, i, "forVisit") || isAt(view, i, "on")) &&
      isAt(view, i + 1, "determiners") &&
      hasDays(view, i + 2),
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

// "Oslo expects King Leo on Monday"
function expectedVisits(view: SentenceView, group: VerbGroup): EventFound[] {
  const place = view.places[group.from - 1];
  const guests = objectsAfter(view, group.to, "meetWith");
  const isHost = place && place.kind !== "adjective" && !view.actorOf[group.from - 1] && !isPassiveGroup(view, group);
  const last = view.words.findIndex(({ start }) => start >= (guests.at(-1)?.end ?? 0));
  if (!isHost || guests.length === 0 || groupStatus(view, group) === "none" || !isToCome(view, group)) return [];
  if (isAt(view, last, "infinitive")) return [];
  const slot = { start: place.start, end: place.end, place };
  const status = statusAt(view, "planned", group.at);
  return [eventOf(view, group.at, { kind: "visit", rule: "event/visit-host", status, actors: guests, place: slot })];
}

// "Oslo will host King Leo": the host is a country
function visitsToHost(view: SentenceView, group: VerbGroup): EventFound[] {
  const place = view.places[group.from - 1];
  const read = groupStatus(view, group);
  const isHost = place && place.kind !== "adjective" && isAt(view, group.at, "hosting") && !isPassiveGroup(view, group);
  const guests = isHost ? objectsAfter(view, group.to, "meetWith") : [];
  if (!place || guests.length === 0 || read === "none" || view.actorOf[group.from - 1]) return [];
  const slot = { start: place.start, end: place.end, place };
  // "Oslo will host both ministers for talks": they meet each other
  const isGathering = guests.length > 1 || guests.some((guest) => isPluralActor(view, guest));
  if (isGathering && isForTalks(view, group))
    return [eventOf(view, group.at, { kind: "meeting", rule: "event/meeting-host", status: read, actors: guests })];
  return [
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-host", status: read, actors: guests, place: slot }),
  ];
}

function isForTalks(view: SentenceView, { to }: VerbGroup): boolean {
  return view.words.some(
    (_, i) => i >= to && isAt(view, i, "meetingNouns") && view.words.some((_, k) => k < i && isAt(view, k, "forVisit")),
  );
}
