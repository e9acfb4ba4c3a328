import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isJoinedAt, lastBefore } from "../clause.ts";
import { governorReach } from "../denial.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { announcedBefore, statusAt, type VerbAt } from "../status-slot.ts";

// A negation of a plan is at most an auxiliary and an adverb away from it.
const planNegationReach = 3;

/** The status that a verb before its subject gives its event; undefined when denied, refused or only wished. */
export function verbFirstStatus({ view, at, form }: VerbAt): Slot<EventStatus> | undefined {
  const isDelayed = isAt(view, at - 1, "delayedNegations") && isAt(view, at - 2, "delayed");
  if (isJoinedAt(view, at - 1, "negations") && !isDelayed) return undefined;
  if (form === "past") return statusAt(view, isJoinedAt(view, at, "settingOut") ? "under-way" : "occurred", at);
  if (form === "future") return announcedBefore(view, at) ?? statusAt(view, "planned", at);
  if (isAt(view, at - 1, "wishConjunctions")) return wishedStatus(view, at);
  if (view.words.some((_, i) => isAt(view, i, "now"))) return statusAt(view, "under-way", at);
  return announcedBefore(view, at) ?? statusAt(view, "planned", at);
}

// أن يزور: the words before أن decide
function wishedStatus(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  for (let i = at - 2; i >= Math.max(0, at - 2 - governorReach); i--) {
    if (isJoinedAt(view, i, "refusals") || isJoinedAt(view, i, "negations")) return undefined;
    if (isJoinedAt(view, i, "invites")) return statusAt(view, "invited", i);
    if (!isJoinedAt(view, i, "plans")) continue;
    const negation = lastBefore(view, i, (_, k) => isJoinedAt(view, k, "negations"), planNegationReach);
    return negation === undefined ? statusAt(view, "planned", i) : undefined;
  }
  return undefined;
}
