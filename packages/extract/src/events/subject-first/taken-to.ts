import { isAt } from "../clause.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { eventOf } from "./event-of.ts";
import { goalsFrom } from "./goals.ts";
import { meaningsAt } from "./meanings.ts";
import { isOwner } from "./partners.ts";
import { beforeAdverbials, subjectOf } from "./subject.ts";
import { isPassiveGroup, type VerbGroup } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** The visits of a journey that takes somebody somewhere: "a tour that will take King Leo to Oslo and Rome". */
export function takenVisits(view: SentenceView, group: VerbGroup): EventFound[] {
  if (!isAt(view, group.at, "takingVerbs") || isPassiveGroup(view, group)) return [];
  const led = ledVisits(view, group);
  if (led.length > 0) return led;
  const actor = view.actorOf[group.to] ?? view.actorOf[group.to + 1];
  if (!actor || isOwner(view, actor) || !isJourney(view, group)) return [];
  const read = groupStatus(view, group);
  if (read === "none") return [];
  const from = view.words.findIndex(({ start }) => start >= actor.end);
  const goals = from === -1 ? [] : goalsFrom(view, from, { prepositions: "toGoal", isDirect: false });
  // "a tour that takes her to Oslo" is going on or to come
  const isPresent = group.meanings.some(({ form }) => form === "present") || isAt(view, group.at, "takingNow");
  const status = isPresent && read.value === "occurred" ? statusAt(view, "planned", group.at) : read;
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-taken", status, actors: [actor], place }),
  );
}

// "will lead a Tongan mission to Suva": the leader of a group travels
function ledVisits(view: SentenceView, group: VerbGroup): EventFound[] {
  if (!isAt(view, group.at, "leadingVerbs")) return [];
  const subject = subjectOf(view, group);
  const read = groupStatus(view, group);
  const noun = view.words.findIndex((_, i) => i >= group.to && i < group.to + groupReach && isAt(view, i, "ledGroups"));
  if (!subject || read === "none" || noun === -1) return [];
  const goals = goalsFrom(view, noun + 1, { prepositions: "toGoal", isDirect: false });
  return goals.map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-taken", status: read, actors: [subject], place }),
  );
}

// "a 40-strong business mission": how many words may come before the noun
const groupReach = 8;

// how many words of a phrase may come between the noun of a journey and its verb: "a tour of five days that"
const journeyReach = 6;

// the subject is a journey or a day, and nobody who could drive
function isJourney(view: SentenceView, group: VerbGroup): boolean {
  const last = beforeAdverbials(view, group.from - 1);
  const isRelative = isAt(view, last, "relatives");
  if (view.isDate[group.from - 1] && !subjectOf(view, group)) return true;
  for (let i = last; i >= Math.max(0, last - journeyReach); i--) {
    if (isJourneyNoun(view, i)) return true;
    if (view.actorOf[i] && !isRelative) return false;
  }
  return false;
}

function isJourneyNoun(view: SentenceView, i: number): boolean {
  if (isAt(view, i, "journeyNouns")) return true;
  return meaningsAt(view.lexicons, view.words, i).some(
    ({ form, trigger }) => form === "noun" && trigger?.kind === "visit",
  );
}
