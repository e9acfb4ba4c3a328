import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isClauseBreak, isJoinedAt, lettersAt } from "../clause.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, statusAt } from "../status-slot.ts";

/** What the clause before أن makes of the event after it; undefined if nothing decides. */
export type Governed = Slot<EventStatus> | "none" | undefined;

// A governing verb, its subject and an adverb come before أن within this many words that are neither persons nor dates.
const governorReach = 9;

/** The status that the words before أن give to the verb after it: من المقرر أن, رفض أن, بعد أن, أعلن أن. */
export function statusByGovernor(view: SentenceView, opener: number): Governed {
  if (isAt(view, opener - 1, "afterOpeners")) return statusAt(view, "occurred", opener - 1);
  if (isAt(view, opener - 1, "withoutOpeners")) return "none";
  // غير أن, إلا أن: another statement begins
  if (isJoinedAt(view, opener - 1, "butOpeners")) return undefined;
  let steps = 0;
  for (let i = opener - 1; i >= 0 && steps < governorReach; i--) {
    if (isClauseBreak(view, i + 1)) return undefined;
    if (view.actorOf[i] || view.isDate[i]) continue;
    steps++;
    const reading = readingAt(view, i);
    if (reading) return reading === "says" ? undefined : reading;
  }
  return undefined;
}

function readingAt(view: SentenceView, i: number): Governed | "says" {
  if (isJoinedAt(view, i, "denials") || isJoinedAt(view, i, "refusals")) return "none";
  if (isJoinedAt(view, i, "invites")) return isRejectedBefore(view, i) ? "none" : statusAt(view, "invited", i);
  if (isJoinedAt(view, i, "plans") || isAt(view, i, "agreedNouns")) return plannedAt(view, i);
  if (view.terms.hasAnyForm("wishes", lettersAt(view, i))) return "none";
  if (isJoinedAt(view, i, "negations") && !isAt(view, i + 1, "affirmed")) return "none";
  if (isJoinedAt(view, i, "announces") && !isRejectedBefore(view, i)) return statusAt(view, "announced", i);
  return isJoinedAt(view, i, "says") ? "says" : undefined;
}

// A negation or a refusal of a plan is at most this many words away from it.
const rejectionReach = 3;

/** Whether a plan or an invitation is negated or refused: غير مقررة, لا يعتزم, رفض دعوة. */
export function isRejectedBefore(view: SentenceView, at: number): boolean {
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < rejectionReach && !isClauseBreak(view, i + 1); i--) {
    if (view.actorOf[i]) continue;
    steps++;
    if (isJoinedAt(view, i, "refusals") || isJoinedAt(view, i, "denials")) return true;
    // لم يرد الرئيس بعد على دعوة موسكو
    if (isJoinedAt(view, i, "negations")) return !isAt(view, i + 1, "affirmed") && !isAt(view, i + 1, "answers");
  }
  return false;
}

/** The status of a plan: كان من المقرر is still planned only if its day is to come. */
export function plannedAt(view: SentenceView, at: number): Governed {
  if (isRejectedBefore(view, at)) return "none";
  return wasPlanned(view, at) ? formerPlan(view, at) : statusAt(view, "planned", at);
}

/** Whether a plan is one of the past: كان من المقرر, كان يعتزم. */
export function wasPlanned(view: SentenceView, at: number): boolean {
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < rejectionReach && !isClauseBreak(view, i + 1); i--) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    steps++;
    if (isJoinedAt(view, i, "was")) return true;
  }
  return false;
}

/** The result for an earlier plan: called off or put off by a later word, still to come by its date, else unknown. */
export function formerPlan(view: SentenceView, at: number): Governed {
  for (let i = at + 1; i < view.words.length; i++) {
    if (view.actorOf[i]) continue;
    const letters = lettersAt(view, i);
    if (isJoinedAt(view, i, "cancels") || view.terms.hasAnyForm("cancelNouns", letters))
      return statusAt(view, "cancelled", i);
    if (isJoinedAt(view, i, "postpones") || view.terms.hasAnyForm("postponeNouns", letters))
      return statusAt(view, "postponed", i);
  }
  const afterwards = offAfterwards(view);
  if (afterwards) return statusAt(view, afterwards, at);
  const off = view.earlier.findLast(({ status: { value } }) => value === "cancelled" || value === "postponed");
  if (off) return statusAt(view, off.status.value, at);
  return isFutureDated(view) ? statusAt(view, "planned", at) : "none";
}

// كان من المقرر أن يصل أمس. غير أن الزيارة ألغيت
function offAfterwards({ later, terms }: SentenceView): EventStatus | undefined {
  for (const [i, { letters }] of later.entries()) {
    const isOfVisit = [i - 3, i - 2, i - 1, i + 1].some((k) => terms.hasAnyForm("visitNouns", later[k]?.letters ?? ""));
    if (terms.hasJoined("predicateCancelled", letters) && isOfVisit) return "cancelled";
    if (terms.hasJoined("predicatePostponed", letters) && isOfVisit) return "postponed";
    if (terms.has("offThem", letters)) return terms.hasAnyForm("postponeNouns", letters) ? "postponed" : "cancelled";
  }
  return undefined;
}
