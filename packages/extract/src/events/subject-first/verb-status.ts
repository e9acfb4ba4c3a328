import type { EventStatus } from "@diplomatic-visits/core";
import { tenseOf } from "@diplomatic-visits/core/internal";
import { sharedVocabulary } from "../../languages/shared-lexicons.ts";
import { auxiliariesBefore, isAt, isDeniedChain, isPartedBefore, lastBefore } from "../clause.ts";
import { governorReach, isRejected } from "../denial.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { announcedBefore, isFutureDated, statusAt, type VerbAt } from "../status-slot.ts";

type Status = Slot<EventStatus> | undefined;

/** The status that a verb after its subject gives its event; undefined when denied, refused or hypothetical. */
export function subjectFirstStatus(verb: VerbAt): Status {
  const { view, at, form } = verb;
  const { chain, before } = auxiliariesBefore(view, at);
  if (isDeniedChain(view, chain)) return undefined;
  const isBase = form === "base";
  if (isBase && has(view, chain, "infinitive") !== undefined) return infinitiveStatus(view, chain, before);
  if (has(view, chain, "unreal") !== undefined) return undefined;
  const modal = has(view, chain, "statusModals");
  const isPerfect = has(view, chain, "perfect") !== undefined && has(view, chain, "futures") === undefined;
  if (modal !== undefined && isPerfect) return undefined;
  if (modal !== undefined) return announcedBefore(view, modal) ?? statusAt(view, "planned", modal);
  if (isBase) return baseStatus(verb, has(view, chain, "emphaticPast") !== undefined, chain.length);
  if (form === "past") return has(view, chain, "notYet") === undefined ? statusAt(view, "occurred", at) : undefined;
  return form === "ing" ? ongoingStatus(verb, chain, before) : presentStatus(verb);
}

function has(view: SentenceView, chain: readonly number[], list: Parameters<typeof isAt>[2]): number | undefined {
  return chain.find((i) => isAt(view, i, list));
}

// "leaders travel to Oslo" has a plural subject; "did visit" happened
function baseStatus(verb: VerbAt, isPast: boolean, auxiliaries: number): Status {
  const { view, at } = verb;
  if (isAt(view, at, "dueWords")) {
    const isSaid = auxiliaries > 0 && isAt(view, at + 1, "dueFollowers");
    return isSaid ? statusAt(view, "planned", at) : undefined;
  }
  if (isPast) return statusAt(view, "occurred", at);
  return auxiliaries === 0 ? presentStatus(verb) : undefined;
}

function presentStatus({ view, at }: VerbAt): Slot<EventStatus> {
  return statusAt(view, isFutureDated(view) || hasDay(view) ? "planned" : "under-way", at);
}

// "arrives on Sunday" is planned, "arrives today" is current
function hasDay(view: SentenceView): boolean {
  const { text, dates, lexicons } = view;
  return dates.some((date) => {
    const first = view.words.findIndex(({ start }) => start >= date.start);
    return (
      !isAt(view, first, "presentDays") &&
      tenseOf(text, { span: date, vocabulary: sharedVocabulary(lexicons) }) !== "past"
    );
  });
}

function ongoingStatus({ view, at }: VerbAt, chain: readonly number[], before: number): Status {
  if (has(view, chain, "pastProgressive") !== undefined) return statusAt(view, "occurred", at);
  if (has(view, chain, "presentProgressive") !== undefined) return presentStatus({ view, at, form: "ing" });
  if (isAt(view, before, "participleDone")) return statusAt(view, "occurred", at);
  if (isAt(view, before, "participleToCome")) return statusAt(view, "planned", before);
  // "President Sule, visiting Oslo, said"
  const isAttached = view.actorOf[before] || isPartedBefore(view, before + 1);
  return isAttached ? presentStatus({ view, at, form: "ing" }) : undefined;
}

// "plans to visit", "was invited to visit", "an invitation to visit", "invited the king to visit"
function infinitiveStatus(view: SentenceView, chain: readonly number[], before: number): Status {
  const to = has(view, chain, "infinitive") ?? before + 1;
  for (let i = to - 1, steps = 0; i >= 0 && steps < governorReach; i--) {
    if (view.actorOf[i]) continue;
    steps++;
    if (isAt(view, i, "refusals")) return undefined;
    if (isAt(view, i, "invites")) return isRejected(view, i) ? undefined : invitedAt(view, i);
    if (isAt(view, i, "plans")) return plannedBy(view, i);
    if (isAt(view, i, "ordinals")) return statusAt(view, "occurred", to + 1);
    if (isAt(view, i, "managed")) return isRejected(view, i) ? undefined : statusAt(view, "occurred", i);
    if (isPartedBefore(view, i)) return undefined;
  }
  return undefined;
}

// an accepted invitation is a plan
function invitedAt(view: SentenceView, i: number): Slot<EventStatus> {
  const accepted = lastBefore(view, i, (_, k) => isAt(view, k, "accepts"), governorReach);
  return accepted === undefined ? statusAt(view, "invited", i) : statusAt(view, "planned", accepted);
}

// "has no plans to", "cancelled plans to", "is not expected to", "announced plans to"
function plannedBy(view: SentenceView, i: number): Status {
  const from = Math.max(0, i - governorReach);
  for (let k = i - 1; k >= from && !view.actorOf[k]; k--) {
    if (isAt(view, k, "cancels") || isAt(view, k, "dropsPlan")) return statusAt(view, "cancelled", k);
    if (isAt(view, k, "postpones")) return statusAt(view, "postponed", k);
    if (isAt(view, k, "announces")) return statusAt(view, "announced", k);
  }
  return isRejected(view, i) ? undefined : statusAt(view, "planned", i);
}
