import { isAt, isClauseBreak, isJoinedAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { tenseAt } from "./tense.ts";

/** Whether the sentence denies, doubts or only supposes the event of a word: نفى أن, لا صحة, إذا زار. */
export function isOpenOrDenied(view: SentenceView, at: number): boolean {
  return isDeniedBefore(view, at) || isDeniedAfter(view, at);
}

function isDeniedBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (view.actorOf[i]) continue;
    if (isNewStatement(view, i)) return false;
    const isBare = isJoinedAt(view, i, "pastNegations") && isAt(view, i + 1, "be") && i + 2 === at;
    const isPhrase = !isBare && view.terms.hasJoinedPair("denialPhrases", view.words, i);
    if (isJoinedAt(view, i, "denials") || isPhrase) return true;
    if (isJoinedAt(view, i, "conditions") || isRumour(view, i)) return true;
    if (isJoinedAt(view, i, "conditionNouns") && isAt(view, i - 1, "conditionPrepositions")) return true;
    if (isAt(view, i, "any") && isAt(view, i - 2, "anyNegations")) return true;
    if (isAt(view, i, "negationsBeforeVerb") && i === at - 1) return true;
  }
  return false;
}

// نفى الأنباء وأكد أنه سيزور: another verb of saying with a conjunction begins a new statement
function isNewStatement(view: SentenceView, i: number): boolean {
  if (isClauseBreak(view, i) && /[.؛!؟\n]/.test(view.words[i]?.gap ?? "")) return true;
  const isJoined = view.terms.fits("joined", view.words[i]?.letters ?? "") || isAt(view, i, "butWords");
  return isJoined && (isAt(view, i, "butWords") || (isJoinedAt(view, i, "says") && tenseAt(view, i) !== undefined));
}

// ترددت أنباء عن زيارة, شائعات
function isRumour(view: SentenceView, i: number): boolean {
  return isJoinedAt(view, i, "rumours");
}

function isDeniedAfter(view: SentenceView, at: number): boolean {
  let isHearsay = view.words.slice(0, at).some((_, i) => isJoinedAt(view, i, "hearsaySubjects"));
  for (let i = at + 1; i < view.words.length; i++) {
    if (view.actorOf[i]) continue;
    isHearsay ||= isJoinedAt(view, i, "hearsaySubjects");
    const isUntrue = isAt(view, i, "untrue");
    if ((isUntrue || isAt(view, i, "truths")) && isAt(view, i - 1, "notTrue")) return true;
    if (isUntrue && isHearsay) return true;
    if (isJoinedAt(view, i, "denials") && (isHearsay || isPartedBefore(view, i))) return true;
  }
  return false;
}
