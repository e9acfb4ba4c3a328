import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Reading, StatusReading } from "../status-reading.ts";
import { isFutureDated, statusAt } from "../status-slot.ts";
import { governorAt, isAgainst, isNegatedNoun } from "./governor.ts";
import { matrixOf } from "./matrix.ts";
import { predicateStatus } from "./noun-predicate.ts";
import { type NounRole, roleOf } from "./noun-role.ts";
import { openPredicate } from "./open-predicate.ts";
import { isUntilLater } from "./until-later.ts";
import { auxiliaryIn, isFiniteGroup, type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** The status of the event that a noun names, by its adjectives, its governor and its predicate; `none` if nothing says that it takes place. */
export function nounStatus(view: SentenceView, at: number, end: number): Reading {
  const role = asSubject(view, roleOf(view, at), end);
  if (isNegatedPhrase(view, role)) return "none";
  const nothing = role.preposition ?? -1;
  if (isAt(view, nothing, "of") && isAt(view, nothing - 1, "comeWords")) {
    const isNothing = [2, 3, 4].some((back) => isAt(view, nothing - back, "nothingWords"));
    if (isNothing) return statusAt(view, "cancelled", nothing - 1);
  }
  const own = modifierStatus(view, role, at) ?? dayStatus(view, at);
  if (own === "none") return "none";
  const predicate = role.verb || role.governor ? undefined : predicateStatus(view, end);
  if (predicate) return predicate;
  const open = openPredicate(view, role, at);
  if (!role.verb && role.preposition === undefined && isOnAgenda(view, role.from)) return statusAt(view, "planned", at);
  if (open && open !== "none" && (open.value === "cancelled" || open.value === "postponed")) return open;
  return governedStatus(view, role, { at, own }) ?? own ?? pastPredicate(view, role, { at, end }) ?? open ?? "none";
}

// "On the agenda for the afternoon: a meeting between"
function isOnAgenda(view: SentenceView, from: number): boolean {
  return /[:–—]/.test(view.words[from]?.gap ?? "") && view.words.some((_, i) => i < from && isAt(view, i, "agendas"));
}

// "said the trip was off": the noun begins a clause of its own
function asSubject(view: SentenceView, role: NounRole, end: number): NounRole {
  const isSaid = role.verb?.meanings.some(({ sense }) => sense === "say" || sense === "announce" || sense === "deny");
  const own = verbGroups(view).of[end];
  if (!isSaid || !own || !isFiniteGroup(view, own)) return role;
  const { verb: _, ...subject } = role;
  return subject;
}

interface Phrase {
  at: number;
  end: number;
}

// "the talks focused on trade": a past verb right after the phrase, whose subject the noun is
function pastPredicate(view: SentenceView, role: NounRole, { at, end }: Phrase): StatusReading {
  if (role.verb || role.preposition !== undefined || role.governor || isPartedBefore(view, end)) return undefined;
  const group = verbGroups(view).of[end];
  const isPast = group?.meanings.length
    ? group.meanings.some(({ form, sense }) => form === "past" && (sense === "react" || sense === "end"))
    : view.terms.fits("pastParticiple", lettersAt(view, end));
  return isPast ? statusAt(view, "occurred", at) : undefined;
}

// "no visit", "a possible visit"
function isNegatedPhrase(view: SentenceView, { from }: NounRole): boolean {
  return isAt(view, from, "nounNegations") || isAt(view, from - 1, "nounNegations");
}

/** The status that the adjectives of a noun give it: "a planned visit", "his last visit", "a possible visit". */
function modifierStatus(view: SentenceView, { modifiers }: NounRole, at: number): StatusReading {
  for (const i of modifiers) {
    if (isAt(view, i, "unrealAdjectives")) return "none";
    if (isAt(view, i, "plannedNouns")) return statusAt(view, "planned", i);
    if (isAt(view, i, "pastNouns")) return statusAt(view, "occurred", at);
    const senses = governorAt(view, i)?.senses ?? [];
    if (senses.includes("cancel")) return statusAt(view, "cancelled", i);
    if (senses.includes("postpone")) return statusAt(view, "postponed", i);
  }
  return undefined;
}

// "a three-day visit", "his visit": how many words may come between "of" and the noun
const dayReach = 6;

// "on the second day of his visit", "on day two of the visit"
function dayStatus(view: SentenceView, at: number): StatusReading {
  const of = [...Array(dayReach).keys()].map((k) => at - 1 - k).find((i) => isAt(view, i, "of"));
  if (of === undefined) return undefined;
  const isDay = [of - 1, of - 2].some((i) => isAt(view, i, "dayNouns"));
  const isOn = [of - 2, of - 3, of - 4].some((i) => isAt(view, i, "on"));
  return isDay && isOn ? statusAt(view, "under-way", at) : undefined;
}

interface Noun {
  at: number;
  own: Exclude<StatusReading, "none">;
}

function governedStatus(view: SentenceView, role: NounRole, noun: Noun): StatusReading {
  if (role.verb) return objectStatus(view, role.verb, noun);
  if (role.governor) return completedStatus(view, role.governor.at, noun);
  return role.preposition === undefined ? undefined : prepositionStatus(view, role.preposition, noun);
}

/** The status of the object of a verb: "paid a visit", "cancelled the visit", "considered a visit". */
function objectStatus(view: SentenceView, verb: VerbGroup, { at, own }: Noun): StatusReading {
  const senses = verb.meanings.flatMap(({ sense }) => sense ?? []);
  const read = groupStatus(view, verb);
  if (senses.includes("cancel") || senses.includes("postpone")) return calledOff(view, verb, read);
  if (senses.some((sense) => isAgainst(sense) || sense === "wish")) return "none";
  if (read === "none") return isCopula(view, verb) ? undefined : "none";
  if (senses.includes("plan")) return statusAt(view, "planned", verb.at);
  if (senses.includes("invite")) return statusAt(view, "invited", verb.at);
  if (senses.includes("announce")) return statusAt(view, "announced", verb.at);
  // "concludes a visit tomorrow"
  if (senses.includes("end") && read.value === "planned" && isPresentVerb(verb)) return { ...read, value: "under-way" };
  if (senses.some((sense) => sense === "pay" || sense === "end" || sense === "hold")) return read;
  if (senses.includes("begin")) return read.value === "occurred" ? { ...read, value: "under-way" } : read;
  if (senses.includes("move")) return statusAt(view, "planned", verb.at);
  if (senses.includes("react") || isCopula(view, verb)) return own ?? reactedStatus(view, verb, read, at);
  return own ?? "none";
}

// "this was his first visit to Oslo", "praised King Leo's visit to Oslo"
function reactedStatus(view: SentenceView, verb: VerbGroup, read: Exclude<Reading, "none">, at: number): StatusReading {
  if (isFutureDated(view)) return statusAt(view, "planned", at);
  if (isCopula(view, verb)) return read.value === "planned" ? "none" : statusAt(view, "occurred", at);
  return statusAt(view, "occurred", at);
}

function isCopula(view: SentenceView, { at, meanings }: VerbGroup): boolean {
  return meanings.length === 0 && isAt(view, at, "be");
}

function isPresentVerb({ meanings }: VerbGroup): boolean {
  return meanings.some(
    ({ form, sense }) => sense === "end" && (form === "present" || form === "base" || form === "ing"),
  );
}

// after "may cancel" and "did not cancel" the visit is still planned
function calledOff(view: SentenceView, verb: VerbGroup, read: Reading): StatusReading {
  if (read === "none") {
    const isMaybe = auxiliaryIn(view, verb, "unreal") !== undefined;
    return isMaybe ? statusAt(view, "planned", verb.at) : "none";
  }
  const isCancelled = verb.meanings.some(({ sense }) => sense === "cancel") && !isUntilLater(view, verb.to);
  return statusAt(view, isCancelled ? "cancelled" : "postponed", verb.at);
}

// "the cancellation of the visit", "plans for a visit", "reports of a visit"
function completedStatus(view: SentenceView, at: number, { own }: Noun): StatusReading {
  const senses = governorAt(view, at)?.senses ?? [];
  if (senses.includes("cancel")) return statusAt(view, "cancelled", at);
  if (senses.includes("postpone")) return statusAt(view, "postponed", at);
  if (senses.some((sense) => isAgainst(sense) || sense === "wish" || sense === "say")) return "none";
  if (isNegatedNoun(view, at)) return "none";
  if (senses.includes("plan")) return statusAt(view, "planned", at);
  if (senses.includes("invite")) return statusAt(view, "invited", at);
  if (senses.includes("announce")) return statusAt(view, "announced", at);
  return own;
}

function prepositionStatus(view: SentenceView, at: number, { at: noun, own }: Noun): StatusReading {
  if (isAt(view, at, "ahead")) return own ?? statusAt(view, "planned", at);
  if (isAt(view, at, "within")) return own ?? withinStatus(view, at, noun);
  if (isAt(view, at, "forVisit")) return own ?? forStatus(view, at, noun);
  // "ahead of", "because of"
  return isAt(view, at - 1, "ahead") ? (own ?? statusAt(view, "planned", at - 1)) : own;
}

// "preparations are under way for"
function isPlanNoun(view: SentenceView, i: number): boolean {
  const governor = governorAt(view, i);
  return governor !== undefined && !governor.group && governor.senses.includes("plan") && !isNegatedNoun(view, i);
}

// "thanked him for his visit", "is preparing for a visit"
function forStatus(view: SentenceView, at: number, noun: number): StatusReading {
  const journey = verbGroups(view).list.findLast(({ to }) => to <= at);
  if (journey?.meanings.some(({ trigger }) => trigger?.kind === "visit")) return groupStatus(view, journey);
  if (view.words.some((_, i) => i < at && isPlanNoun(view, i))) return statusAt(view, "planned", at);
  const verb = clauseVerb(view, at);
  const senses = verb?.meanings.flatMap(({ sense }) => sense ?? []) ?? [];
  if (senses.includes("react")) return statusAt(view, "occurred", noun);
  if (verb && senses.includes("hold")) return groupStatus(view, verb);
  return verb && senses.includes("plan") && groupStatus(view, verb) !== "none"
    ? statusAt(view, "planned", at)
    : undefined;
}

// "will sign it during his visit", "is on a visit"
function withinStatus(view: SentenceView, at: number, noun: number): StatusReading {
  const verb = clauseVerb(view, at);
  const read = verb && groupStatus(view, verb);
  if (read && read !== "none" && read.value === "planned") return { ...read, value: "planned" };
  const isNow = verb && isCopula(view, verb) && auxiliaryIn(view, verb, "presentProgressive") !== undefined;
  const isState = isAt(view, at, "on") || (isAt(view, at, "stay") && verb?.to === at);
  if (isState && (isNow || (verb && isPresentCopula(view, verb)))) return statusAt(view, "under-way", noun);
  return statusAt(view, "occurred", noun);
}

function isPresentCopula(view: SentenceView, verb: VerbGroup): boolean {
  return (
    verb.meanings.length === 0 &&
    isAt(view, verb.at, "presentProgressive") &&
    !verb.chain.some((i) => isAt(view, i, "perfect"))
  );
}

function clauseVerb(view: SentenceView, at: number): VerbGroup | undefined {
  const here = { from: at, at, to: at + 1, chain: [], meanings: [] };
  return matrixOf(view, here, "before") ?? matrixOf(view, here, "after");
}
