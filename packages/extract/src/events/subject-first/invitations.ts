import { isAt, isPartedBefore } from "../clause.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { eventOf } from "./event-of.ts";
import { goalsFrom } from "./goals.ts";
import { meaningsAt } from "./meanings.ts";
import { objectsAfter } from "./partners.ts";
import { isPluralActor } from "./plural.ts";
import { subjectOf } from "./subject.ts";
import { isPassiveGroup, type VerbGroup } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

const longestPronoun = 4;

/** The visit or meeting to which somebody is invited: "invited King Leo to Oslo", "invited both sides to talks". */
export function invitations(view: SentenceView, group: VerbGroup): EventFound[] {
  const guests = guestsOf(view, group);
  if (guests.length === 0 || groupStatus(view, group) === "none") return [];
  const goals = goalsFrom(view, group.to, { prepositions: "toGoal", isDirect: false });
  const status = statusAt(view, "invited", group.at);
  if (goals.length === 0) return isToMeeting(view, group) ? invitedMeeting(view, group, guests) : [];
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-invited", status, actors: guests, place }),
  );
}

/** Whether a verb asks somebody to a place: "has been asked to Oslo", "asked him to Oslo for talks". */
export function isAskedTo(view: SentenceView, group: VerbGroup): boolean {
  if (!isAt(view, group.at, "askingVerbs")) return false;
  const [object] = isPassiveGroup(view, group) ? [] : objectsAfter(view, group.to, "meetWith");
  const to = object ? view.words.findIndex(({ start }) => start >= object.end) : group.to;
  const isAfterObject = object !== undefined || isPassiveGroup(view, group);
  return isAfterObject && isAt(view, to, "toGoal") && view.places[to + 1] !== undefined;
}

function guestsOf(view: SentenceView, group: VerbGroup): Actor[] {
  const subject = subjectOf(view, group);
  if (isPassiveGroup(view, group)) return subject ? [subject] : [];
  // "invited her to Oslo": not who invites
  return objectsAfter(view, group.to, "meetWith").flatMap((guest) =>
    guest.person && guest.person === subject?.person ? otherThan(view, guest) : [guest],
  );
}

function otherThan(view: SentenceView, guest: Actor): Actor[] {
  if (guest.end - guest.start > longestPronoun) return [];
  const before = [...view.namedBefore, ...view.actors.filter(({ end }) => end <= guest.start)];
  const others = new Set(before.flatMap(({ person }) => (person && person !== guest.person ? [person] : [])));
  const [other] = others;
  return other && others.size === 1 ? [{ ...guest, person: other }] : [];
}

// "to a new round of talks": how many words may come between
const meetingReach = 7;

function isToMeeting(view: SentenceView, group: VerbGroup): boolean {
  const to = view.words.findIndex((_, i) => i >= group.to && isAt(view, i, "toGoal"));
  if (to === -1) return false;
  for (let i = to + 1; i < to + meetingReach && !isPartedBefore(view, i); i++) {
    const isMeeting = meaningsAt(view.lexicons, view.words, i).some(
      ({ form, trigger }) => form === "noun" && trigger?.kind === "meeting",
    );
    if (isMeeting) return true;
  }
  return false;
}

function invitedMeeting(view: SentenceView, group: VerbGroup, guests: readonly Actor[]): EventFound[] {
  const subject = isPassiveGroup(view, group) ? undefined : subjectOf(view, group);
  const isAmongGuests = guests.length > 1 || guests.some((guest) => isPluralActor(view, guest));
  const actors = isAmongGuests || !subject ? [...guests] : distinctActors([subject, ...guests]);
  if (actors.length < 2 && !isAmongGuests) return [];
  const status = statusAt(view, "invited", group.at);
  return [eventOf(view, group.at, { kind: "meeting", rule: "event/meeting-invited", status, actors })];
}
