import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isClauseBreak, isJoinedAt, lettersAt } from "../clause.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, statusAt } from "../status-slot.ts";
import type { StatusReading } from "../subject-first/noun-predicate.ts";
import { nounGovernorReach, type StatusBefore } from "../subject-first/noun-status.ts";

// A more distant predicate after the noun belongs to another subject.
const predicateReach = 9;
// Adjectives and a relative clause follow the noun within a few words.
const modifierReach = 6;
// The refusal of a plan or an invitation is near it.
const refusalReach = 5;

/** The status from the words after a noun: الزيارة ... لم تتم, ألغيت, تأجلت. */
export function statusAfterNoun(view: SentenceView, from: number): StatusReading {
  for (let i = from; i < Math.min(view.words.length, from + predicateReach); i++) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    if (isJoinedAt(view, i, "predicateNegations")) {
      if (isAt(view, i + 1, "notDone")) return "none";
      return isAt(view, i + 1, "notCalledOff") ? statusAt(view, "planned", i + 1) : undefined;
    }
    if (isJoinedAt(view, i, "predicateCancelled") || isAt(view, i, "cancelNouns"))
      return statusAt(view, "cancelled", i);
    if (isJoinedAt(view, i, "predicatePostponed")) return statusAt(view, "postponed", i);
  }
  return undefined;
}

/** The status from the governor and the prepositions before a noun. */
export function statusBeforeNoun(view: SentenceView, at: number): StatusBefore {
  for (let i = at - 1; i >= Math.max(0, at - nounGovernorReach); i--) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    const letters = lettersAt(view, i);
    const strong = governorStatus(view, i);
    if (strong) return { strong };
    if (view.terms.hasAnyForm("ahead", letters))
      return { weak: modifierStatus(view, at) ?? statusAt(view, "planned", i) };
    if (view.terms.hasAnyForm("within", letters)) return withinStatus(view, i, at);
    if (isClauseBreak(view, i)) return {};
  }
  return {};
}

// سيوقع الاتفاق خلال زيارته
function withinStatus(view: SentenceView, i: number, at: number): StatusBefore {
  const weak = modifierStatus(view, at);
  if (weak) return { weak };
  const isToCome = view.words
    .slice(0, i)
    .some(({ letters }) => view.terms.fits("future", letters) || view.terms.has("futures", letters));
  return isToCome && !isAt(view, i, "afterwards") ? { weak: statusAt(view, "planned", i) } : {};
}

function governorStatus(view: SentenceView, i: number): StatusBefore["strong"] {
  const letters = lettersAt(view, i);
  if (isJoinedAt(view, i, "negations") && !isAt(view, i + 1, "affirmed"))
    // لم تلغ الزيارة: not cancelled is planned
    return isAt(view, i + 1, "governedNotOff") ? statusAt(view, "planned", i + 1) : "none";
  if (isJoinedAt(view, i, "refusals") || isJoinedAt(view, i, "denials")) return "none";
  const isAsked = isAt(view, i - 1, "asked");
  if (isJoinedAt(view, i, "cancels") || view.terms.hasAnyForm("cancelNouns", letters))
    return changedStatus(view, i, "cancelled");
  if ((isJoinedAt(view, i, "postpones") && !isAsked) || view.terms.hasAnyForm("postponeNouns", letters))
    return changedStatus(view, i, "postponed");
  if (isJoinedAt(view, i, "invites")) return isRefusedBefore(view, i) ? "none" : statusAt(view, "invited", i);
  if (isJoinedAt(view, i, "plans")) return isRefusedBefore(view, i) ? "none" : statusAt(view, "planned", i);
  if (isJoinedAt(view, i, "paying")) return statusAt(view, "occurred", i);
  if (isJoinedAt(view, i, "ongoing")) return ongoingStatus(view, i);
  return isJoinedAt(view, i, "announces") ? statusAt(view, "announced", i) : undefined;
}

function ongoingStatus(view: SentenceView, i: number): Slot<EventStatus> | "none" {
  if (isJoinedAt(view, i - 1, "negations")) return "none";
  const isToCome = isFutureDated(view) || isAt(view, i - 1, "subjunctives");
  return statusAt(view, isToCome ? "planned" : "under-way", i);
}

// قد يلغي, لم يلغ, هدد بإلغاء: the visit is still planned
function changedStatus(view: SentenceView, i: number, value: EventStatus): Slot<EventStatus> {
  let k = i - 1;
  while (k > 0 && view.actorOf[k]) k--;
  const isUncertain = isAt(view, k, "uncertain") && view.terms.fits("imperfect", lettersAt(view, i));
  const isOpen = isJoinedAt(view, k, "negations") || isUncertain || isJoinedAt(view, k, "unsettled");
  return statusAt(view, isOpen ? "planned" : value, i);
}

function isRefusedBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - refusalReach); i--) {
    if (view.actorOf[i]) continue;
    if (isJoinedAt(view, i, "refusals") || isJoinedAt(view, i, "negations") || isJoinedAt(view, i, "denials"))
      return true;
  }
  return false;
}

const modifiers = [
  ["cancels", "cancelled"],
  ["postpones", "postponed"],
  ["plans", "planned"],
  ["paying", "occurred"],
] as const;

/** The status from an adjective or a relative clause after a noun: زيارته المقررة, الزيارة التي ألغيت. */
export function modifierStatus(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + modifierReach); i++) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    const value = modifiers.find(([list]) => isJoinedAt(view, i, list))?.[1];
    if (value) return statusAt(view, value, i);
    if (/[,،.؛:\n]/.test(view.words[i]?.gap ?? "")) return undefined;
  }
  return undefined;
}
