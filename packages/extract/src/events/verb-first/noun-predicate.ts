import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, statusAt } from "../status-slot.ts";
import type { Governed } from "./governing-clause.ts";
import { isFutureAt, isPastAt } from "./tense.ts";
import { offLater } from "./verb-status.ts";

// A more distant predicate after the noun belongs to another subject.
const predicateReach = 9;

/** The status from the words after a noun: الزيارة ... لم تتم, ألغيت, تأجلت, ستتم, انتهت. */
export function predicateAfter(view: SentenceView, at: number, from: number): Governed {
  for (let i = from; i < Math.min(view.words.length, from + predicateReach); i++) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    if (isPartedBefore(view, i) && isAt(view, i, "clauseStarts")) return undefined;
    if (view.terms.hasJoinedPair("openPredicates", view.words, i)) return "none";
    if (isJoinedAt(view, i, "predicateNegations")) return negatedPredicate(view, i);
    if (isJoinedAt(view, i, "predicateCancelled") || isAt(view, i, "cancelNouns"))
      return statusAt(view, "cancelled", i);
    if (isJoinedAt(view, i, "predicatePostponed")) return statusAt(view, "postponed", i);
    if (isAt(view, i, "predicatePlanned") && !isPartedBefore(view, i)) return statusAt(view, "planned", i);
    const own = isPartedBefore(view, i) ? undefined : ownPredicate(view, at, i);
    if (own) return own;
  }
  return undefined;
}

function negatedPredicate(view: SentenceView, i: number): Governed {
  // لن تتم بعد إلغائها
  if (isAt(view, i + 1, "notDone")) return offLater(view, i + 1) ?? "none";
  return isAt(view, i + 1, "notCalledOff") ? statusAt(view, "planned", i + 1) : undefined;
}

/** The status of a visit that later words confirm: زيارته قائمة في موعدها. */
export function isConfirmed(view: SentenceView, from: number): Slot<EventStatus> | undefined {
  for (let i = from; i < Math.min(view.words.length, from + predicateReach) && !isPartedBefore(view, i); i++)
    if (!view.actorOf[i] && isAt(view, i, "predicatePlanned")) return statusAt(view, "planned", i);
  return undefined;
}

// a verb of the feminine for a visit: الزيارة ستبدأ غدا, الزيارة انتهت أمس
function ownPredicate(view: SentenceView, at: number, i: number): Governed {
  const lists = ["takingPlaceVerbs", "eventPredicates", "makingVerbs"] as const;
  if (!lists.some((list) => isJoinedAt(view, i, list))) return undefined;
  const isFeminine = view.terms.fits("feminineVerb", lettersAt(view, i));
  if (isFeminine !== view.terms.fits("feminineNoun", lettersAt(view, at))) return undefined;
  if (isFutureAt(view, i)) return statusAt(view, "planned", i);
  if (isPastAt(view, i)) return statusAt(view, "occurred", i);
  return isFutureDated(view) ? statusAt(view, "planned", i) : undefined;
}
