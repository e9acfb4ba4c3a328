import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { Trigger } from "../../languages/parts/event-words.ts";
import { isAt } from "../clause.ts";
import { covering } from "../covering.ts";
import { dateOfTrigger } from "../date-of-trigger.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { governorAt } from "./governor.ts";
import { pairBefore } from "./pair-before.ts";
import { actorRun } from "./partners.ts";
import { isPluralActor } from "./plural.ts";
import { verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** What a clause says of an event. */
export type Slots = Pick<EventFound, "status" | "actors" | "place" | "town" | "isTour" | "type"> & {
  kind: Trigger["kind"];
  /** The rule that read it. */
  rule: string;
};

/** The event of a trigger word with its slots and its date. */
export function eventOf(view: SentenceView, at: number, slots: Slots): EventFound {
  const { start, end } = view.words[at] as FoldedWord;
  const date = dateOfTrigger({ view, at, trigger: { kind: slots.kind, frame: "direct", form: "base" } });
  const actors = distinctActors(slots.actors.flatMap((actor) => membersOf(view, actor))).map((actor) =>
    namedInstead(view, actor),
  );
  const event: EventFound = {
    ...slots,
    actors,
    status: putOff(view, announced(view, at, slots.status)),
    trigger: { start, end },
    certainty: "candidate",
    start,
    end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
  };
  const { place, town, type } = slots;
  covering(event, [
    ...actors.filter((actor) => isHere(view, actor)),
    ...[place, town, date, type].filter((slot): slot is Span & typeof slot => slot !== undefined),
  ]);
  event.evidence.push(...actors.filter((actor) => !isHere(view, actor)).map(({ start, end }) => ({ start, end })));
  return event;
}

// "will arrive on Monday, the ministry announced"
function announced(view: SentenceView, at: number, status: EventFound["status"]): EventFound["status"] {
  if (status.value !== "planned") return status;
  const said = verbGroups(view).list.find((group) => {
    if (group.at === at || !governorAt(view, group.at)?.senses.includes("announce")) return false;
    const read = groupStatus(view, group);
    return read !== "none" && read.value === "occurred";
  });
  if (said) return statusAt(view, "announced", said.at);
  const noun = view.words.findIndex((_, i) => i < at && isAt(view, i, "announcementNouns"));
  return noun === -1 ? status : statusAt(view, "announced", noun);
}

// "will now come in September rather than this month", "Instead of this week, she will go in June"
function putOff(view: SentenceView, status: EventFound["status"]): EventFound["status"] {
  if (status.value !== "planned") return status;
  const instead = view.words.findIndex((_, i) => view.terms.hasPair("insteadWords", view.words, i));
  const after = instead + 2;
  const isDate = instead !== -1 && [after, after + 1].some((i) => view.isDate[i]);
  return isDate && view.dates.length > 1 ? statusAt(view, "postponed", instead) : status;
}

const longestPronoun = 4;

// "President Sule said he would visit": the name is a better quote than the pronoun
function namedInstead(view: SentenceView, actor: Actor): Actor {
  if (!actor.person || actor.end - actor.start > longestPronoun) return actor;
  const names = view.actors.filter(({ person, start, end }) => person === actor.person && end - start > longestPronoun);
  return names.findLast(({ end }) => end <= actor.start) ?? names[0] ?? actor;
}

function isHere(view: SentenceView, { start }: Actor): boolean {
  return start >= (view.words[0]?.start ?? 0);
}

// "the Greek and Irish ministers, Anna Bellou and Leo Marsh,": the names say who the office holders are
function namesAfter(view: SentenceView, actor: Actor): Actor[] {
  if (actor.person || actor.place || view.text.slice(actor.end, actor.end + 2) !== ", ") return [];
  const at = view.words.findIndex(({ start }) => start >= actor.end);
  const isPlural = isPluralActor(view, actor);
  const run = view.actorOf[at]?.person ? actorRun(view, at) : [];
  const persons = run.filter(({ person }) => person);
  const last = persons.at(-1);
  const isClosed = last !== undefined && /^(?:[,.;:)]|$)/.test(view.text.slice(last.end, last.end + 1));
  return isClosed && persons.length === run.length && (isPlural ? persons.length > 1 : persons.length === 1)
    ? persons
    : [];
}

// "the two met again": the participants of the event before
function membersOf(view: SentenceView, actor: Actor): Actor[] {
  const first = view.words.findIndex(({ start }) => start >= actor.start);
  const isPair = !actor.person && [first, first + 1].some((i) => isAt(view, i, "bothWords"));
  const members = isPair ? pairBefore(view, actor.start) : [];
  if (members.length > 0) return members;
  const named = namesAfter(view, actor);
  return named.length > 0 ? named : [actor];
}
