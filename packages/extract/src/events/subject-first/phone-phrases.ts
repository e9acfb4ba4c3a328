import { isAt, isPartedBefore } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectAfterComma } from "./after-comma.ts";
import { eventOf } from "./event-of.ts";
import { meaningsAt } from "./meanings.ts";
import { objectsAfter } from "./partners.ts";
import { isPhoneAt } from "./phone.ts";
import { isPluralActor } from "./plural.ts";
import { subjectOf } from "./subject.ts";
import { isFiniteGroup, isPassiveGroup, type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

const pair = 2;

/** The call in which somebody does something: "Over the phone, King Leo thanked President Sule", "had King Leo on the line". */
export function byPhone(view: SentenceView, at: number): EventFound[] {
  if (!isAt(view, at, "phonePrepositions")) return [];
  const phone = phoneAfter(view, at);
  if (phone === undefined) return [];
  const verb = verbOf(view, at, phone);
  // "spoke by telephone" is read as a verb of meeting
  if (!verb || isPassiveGroup(view, verb) || isMeetingVerb(verb)) return [];
  const subject = at === 0 ? subjectAfterComma(view, phone) : subjectOf(view, verb);
  const status = groupStatus(view, verb);
  if (!subject || status === "none" || (isAt(view, verb.at, "be") && verb.meanings.length === 0)) return [];
  const actors = distinctActors([...coordinatedSubjects(view, subject), ...objectsOf(view, verb)]);
  if (actors.length < pair && !isPluralActor(view, subject)) return [];
  return [eventOf(view, phone, { kind: "call", rule: "event/call-phone", status, actors })];
}

function isMeetingVerb({ meanings }: VerbGroup): boolean {
  return meanings.some(({ trigger }) => trigger !== undefined && trigger.kind !== "visit");
}

// "over the phone", "on a secure video link": how many words may come between
const phoneReach = 4;

function phoneAfter(view: SentenceView, at: number): number | undefined {
  for (let i = at + 1; i <= at + phoneReach; i++) {
    if (isPartedBefore(view, i) || view.actorOf[i] || view.places[i]) return undefined;
    const isLine = isAt(view, i, "phoneLines") && isAt(view, at, "on");
    if (isPhoneAt(view, i) || isLine) return isEventNoun(view, i + 1) || isEventNoun(view, i) ? undefined : i;
  }
  return undefined;
}

// "by phone call" is read as a noun
function isEventNoun(view: SentenceView, i: number): boolean {
  return (
    view.words[i]?.gap === " " &&
    meaningsAt(view.lexicons, view.words, i).some(({ form, trigger }) => form === "noun" && trigger)
  );
}

// the main verb after an opening phrase, or the verb of the clause before the phrase
function verbOf(view: SentenceView, at: number, phone: number): VerbGroup | undefined {
  const finite = verbGroups(view).list.filter((group) => isFiniteGroup(view, group));
  return at === 0 ? finite.find(({ from }) => from > phone) : finite.findLast(({ to }) => to <= at);
}

function objectsOf(view: SentenceView, { to }: VerbGroup): Actor[] {
  return objectsAfter(view, to, "meetWith");
}
