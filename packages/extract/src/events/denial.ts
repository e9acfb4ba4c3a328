import { isAt, isJoinedAt, isPartedBefore } from "./clause.ts";
import type { SentenceView } from "./sentence-view.ts";

// A condition governs the verb of its own clause, which is seldom farther away.
const conditionReach = 8;

/** Whether the event of a trigger is hypothetical: if he visits, إذا زار. */
export function isConditional(view: SentenceView, at: number): boolean {
  const from = Math.max(0, at - conditionReach);
  for (let i = at - 1; i >= from; i--) {
    if (isJoinedAt(view, i, "conditions")) return true;
    // "Had King Leo visited Oslo", "Were he to visit"
    if (isAt(view, i, "inversions") && (i === 0 || isPartedBefore(view, i)) && isSubjectAt(view, i + 1)) return true;
    if (isJoinedAt(view, i, "conditionNouns")) return isAt(view, i - 1, "conditionPrepositions");
    if (i > 0 && isPartedBefore(view, i)) return false;
  }
  return false;
}

function isSubjectAt(view: SentenceView, i: number): boolean {
  return view.actorOf[i] !== undefined || isAt(view, i, "subjectPronouns") || isAt(view, i, "the");
}

/** Whether the sentence denies or disbelieves the event of a trigger: denied reports that, نفى أن, "is untrue". */
export function isDenied(view: SentenceView, at: number): boolean {
  return isDeniedBefore(view, at) || isDeniedAfter(view, at) || isSaidOfNobody(view, at);
}

function isDeniedBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (view.actorOf[i]) continue;
    if (isJoinedAt(view, i, "denials") || isDenialPhrase(view, i)) return true;
    if (isAt(view, i, "rejectsReport") && isReportAt(view, i + 1)) return true;
    if (isAt(view, i, "denialsOfReports") && isHearsayAfter(view, i, at)) return true;
  }
  return false;
}

// ليس صحيحا أن, لم يسبق له أن, لا صحة, "untrue that", "not true"
function isDenialPhrase({ words, terms }: SentenceView, i: number): boolean {
  return terms.hasJoinedPair("denialPhrases", words, i);
}

// "rejected claims that", "rejected the report"
function isReportAt(view: SentenceView, i: number): boolean {
  return isAt(view, i, "reports") || (isAt(view, i, "reportDeterminers") && isAt(view, i + 1, "reports"));
}

// "denied that", "denied reports", "denied President Sule had visited"
function isHearsayAfter(view: SentenceView, from: number, at: number): boolean {
  if (view.actorOf[from + 1] || view.actorOf[from + 2]) return true;
  for (let i = from + 1; i < at; i++) if (isAt(view, i, "hearsay")) return true;
  return false;
}

function isDeniedAfter(view: SentenceView, at: number): boolean {
  let isHearsay = false;
  for (let i = 0; i < view.words.length; i++) {
    isHearsay ||= isJoinedAt(view, i, "hearsaySubjects");
    if (i <= at || view.actorOf[i]) continue;
    if (isUntrueAt(view, i, isHearsay)) return true;
    if (isJoinedAt(view, i, "denials") && isPartedBefore(view, i)) return true;
  }
  return false;
}

function isUntrueAt(view: SentenceView, i: number, isHearsay: boolean): boolean {
  const isUntrue = isAt(view, i, "untrue");
  if ((isUntrue || isAt(view, i, "truths")) && isAt(view, i - 1, "notTrue")) return true;
  if (!isUntrue) return false;
  // "he denied it", but "the report was denied"
  const isVerb = isAt(view, i, "deniesAsVerb") && !isAt(view, i - 1, "passives");
  return isVerb ? isAt(view, i + 1, "deniedObject") : isHearsay;
}

// "No Iranian minister visited", "Neither of them met"
function isSaidOfNobody(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (isAt(view, i, "nobody") && !isAt(view, i + 1, "nobodyExcept")) return true;
    if (isAt(view, i, "negationsBeforeVerb") && i === at - 1) return true;
    if (isAt(view, i, "any") && isAt(view, i - 2, "anyNegations")) return true;
    if (isPartedBefore(view, i)) return false;
  }
  return false;
}
