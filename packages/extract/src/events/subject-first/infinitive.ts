import { isAt, isPartedBefore } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Reading } from "../status-reading.ts";
import { statusAt } from "../status-slot.ts";
import { type Governor, governorAt, governorReach, isAgainst, isNegatedNoun } from "./governor.ts";
import { matrixOf } from "./matrix.ts";
import { isPassiveGroup, type VerbGroup, verbGroups } from "./verb-group.ts";

/** Reads the status of a verb group. */
export type ReadGroup = (view: SentenceView, group: VerbGroup) => Reading;

/** The status of "to visit" by the word that governs it: "plans to visit", "refused to visit", "flew there to meet". */
export function infinitiveStatus(view: SentenceView, group: VerbGroup, read: ReadGroup): Reading {
  const to = group.chain.find((i) => isAt(view, i, "infinitive")) ?? group.from;
  // "the first leader to visit"
  const governor = planBefore(view, to) ?? governorBefore(view, to);
  if (governor) return governedStatus(view, { governor, verb: group }, read);
  if (takenBefore(view, to)) return statusAt(view, "occurred", group.at);
  if (isOrdinalBefore(view, to)) return statusAt(view, "occurred", group.at);
  return purposeStatus(view, group, read) ?? headlineStatus(view, group) ?? "none";
}

/** The nearest governor of a verb before an index, in its clause; an object may come between: "invited the king to". */
export function governorBefore(view: SentenceView, to: number): Governor | undefined {
  for (let i = to - 1, steps = 0; i >= 0 && steps < governorReach; i--) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    steps++;
    const governor = governorAt(view, i);
    if (governor) return governor;
    if (verbGroups(view).of[i] || isPartedBefore(view, i + 1)) return undefined;
  }
  return undefined;
}

// "two flights and a ride in a helicopter": how many words may measure an effort
const effortReach = 20;

/** Who made an effort that succeeded: "It took King Leo two flights to reach Oslo". */
export function takenBefore(view: SentenceView, to: number): Actor | undefined {
  for (let i = to - 1; i >= Math.max(0, to - effortReach); i--) {
    const verb = verbGroups(view).of[i];
    if (!verb) continue;
    const isEffort = isAt(view, verb.at, "effortVerbs") && isAt(view, verb.from - 1, "cleftSubjects");
    return isEffort ? view.actorOf[verb.to] : undefined;
  }
  return undefined;
}

// "Plans are being made for King Leo to visit": the noun before the verb, whose subject it is
function planBefore(view: SentenceView, to: number): Governor | undefined {
  const subject = view.actorOf[to - 1];
  const first = subject ? view.words.findIndex(({ start }) => start >= subject.start) : -1;
  if (first < 1 || !isAt(view, first - 1, "forVisit")) return undefined;
  const verb = verbGroups(view).list.findLast((group) => group.to <= first);
  for (let i = first - 2; i >= Math.max(0, first - 2 - governorReach); i--) {
    const governor = governorAt(view, i);
    if (governor && !governor.group) return governor;
    if (verbGroups(view).of[i] && verbGroups(view).of[i] !== verb) return undefined;
  }
  return undefined;
}

// "asked King Leo to visit", "has been asked to come": who is asked is not a servant of who asks
function isRequest(view: SentenceView, { at, group }: Governor, verb: VerbGroup): boolean {
  if (!isAt(view, at, "requests") || !isAt(view, verb.at, "guestVerbs")) return false;
  const guest = view.actors.findLast(({ end }) => end <= (view.words[verb.from]?.start ?? 0));
  const first = guest ? view.words.findIndex(({ start }) => start >= guest.start) : -1;
  const isObject = first > at || (group !== undefined && isPassiveGroup(view, group));
  return first !== -1 && isObject && !isAt(view, first, "possessives");
}

interface Governed {
  governor: Governor;
  verb: VerbGroup;
}

function governedStatus(view: SentenceView, { governor, verb }: Governed, read: ReadGroup): Reading {
  const { senses, at, group } = governor;
  if (group && isRequest(view, governor, verb) && read(view, group) !== "none") return statusAt(view, "invited", at);
  if (senses.some((sense) => isAgainst(sense) || sense === "wish")) return "none";
  const own = group ? read(view, group) : isNegatedNoun(view, at) ? "none" : undefined;
  if (own === "none") return "none";
  if (senses.includes("manage")) return own && own.value !== "occurred" ? own : statusAt(view, "occurred", at);
  if (senses.includes("invite")) return invitedStatus(view, at, read);
  if (senses.includes("plan")) return group ? statusAt(view, "planned", at) : planNounStatus(view, at, read);
  if (senses.includes("cancel")) return statusAt(view, "cancelled", at);
  if (senses.includes("postpone")) return statusAt(view, "postponed", at);
  if (senses.includes("announce")) return statusAt(view, "announced", at);
  return "none";
}

function invitedStatus(view: SentenceView, at: number, read: ReadGroup): Reading {
  const governor = verbBefore(view, at);
  const isOpen = governor?.group === undefined || read(view, governor.group) !== "none";
  return isOpen ? statusAt(view, "invited", at) : "none";
}

// "cancelled plans to visit", "announced plans to visit"
function planNounStatus(view: SentenceView, at: number, read: ReadGroup): Reading {
  const governor = verbBefore(view, at);
  if (!governor?.group) return statusAt(view, "planned", at);
  if (governor.senses.some((sense) => isAgainst(sense) || sense === "wish")) return "none";
  if (read(view, governor.group) === "none") return "none";
  if (governor.senses.includes("cancel")) return statusAt(view, "cancelled", governor.at);
  if (governor.senses.includes("postpone")) return statusAt(view, "postponed", governor.at);
  return statusAt(view, "planned", at);
}

function verbBefore(view: SentenceView, at: number): Governor | undefined {
  for (let i = at - 1; i >= Math.max(0, at - governorReach) && !view.actorOf[i]; i--) {
    const governor = governorAt(view, i);
    if (governor?.group) return governor;
    if (isPartedBefore(view, i + 1)) return undefined;
  }
  return undefined;
}

/** Whether an ordinal governs an infinitive: "the first leader to visit". */
export function isOrdinalBefore(view: SentenceView, to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - governorReach); i--) {
    if (isAt(view, i, "ordinals")) return true;
    if (isPartedBefore(view, i + 1) || verbGroups(view).of[i]) return false;
  }
  return false;
}

// "flew to Rome to meet King Leo": planned at the time of the journey
function purposeStatus(view: SentenceView, group: VerbGroup, read: ReadGroup): Reading | undefined {
  const before = matrixOf(view, group, "before");
  if (!before) return undefined;
  const isJourney = before.meanings.some(({ trigger }) => trigger?.kind === "visit") || isStay(view, before);
  if (!isJourney) return undefined;
  return read(view, before) === "none" ? "none" : statusAt(view, "planned", group.from);
}

// "is in Rome to meet King Leo"
function isStay(view: SentenceView, { at, to, meanings }: VerbGroup): boolean {
  return meanings.length === 0 && isAt(view, at, "be") && isAt(view, to, "stayGoal");
}

// "King Leo to visit Rome"
function headlineStatus(view: SentenceView, group: VerbGroup): Reading | undefined {
  const isFirst = verbGroups(view).list[0] === group;
  return isFirst && view.actorOf[group.from - 1] ? statusAt(view, "planned", group.from) : undefined;
}
