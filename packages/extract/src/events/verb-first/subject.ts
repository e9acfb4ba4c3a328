import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { actorBeforeCommas, firstActorBefore, lastActorBefore } from "../apposition.ts";
import { indexFrom, isAt, isClauseBreak, isJoinedAt, lettersAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isTrigger } from "../triggers.ts";

/** The subject of a verb: right after it, else right before it, else the antecedent of a pronoun or a conjunction. */
export function subjectOfVerbFirst(view: SentenceView, at: number, target?: Span): Actor | undefined {
  const own = subjectAfter(view, at, target);
  if (own) return own;
  let i = at - 1;
  while (i >= 0 && !view.actorOf[i] && isAt(view, i, "adverbs") && !isClauseBreak(view, i + 1)) i--;
  const before = view.actorOf[i];
  if (before && !isClauseBreak(view, i + 1) && !isInOtherPhrase(view, before)) return before;
  const around = actorBeforeCommas(view, i + 1);
  if (around) return around;
  if (isJoinedAt(view, i, "subjectPronouns")) return firstActorBefore(view, i);
  if (isAt(view, i, "complementizers") || isJoinedAt(view, i, "plans")) return lastActorBefore(view, at);
  // a prefixed conjunction, but not the first letter of وصل
  const letters = lettersAt(view, at);
  const isJoined = view.terms.fits("joined", letters) && !isTrigger(view.lexicons, letters);
  return isJoined || isAt(view, at - 1, "sequence") ? firstActorBefore(view, at) : undefined;
}

// مع الرئيس, من الرئيس
function isInOtherPhrase(view: SentenceView, actor: Actor): boolean {
  return isAt(view, indexFrom(view, actor.start) - 1, "governedBy");
}

// يصل إلى بغداد غدا الأحد وزير الخارجية: time words and the place may come between
function subjectAfter(view: SentenceView, at: number, target?: Span): Actor | undefined {
  for (let i = at + 1; i < view.words.length; i++) {
    const word = view.words[i] as FoldedWord;
    if (isClauseBreak(view, i)) return undefined;
    if (view.actorOf[i]) return view.actorOf[i];
    const isInTarget = target !== undefined && word.start >= target.start && word.end <= target.end;
    const isSkipped = view.isDate[i] || isAt(view, i, "adverbs") || isAt(view, i, "subjectFillers");
    if (!isInTarget && !isSkipped) return undefined;
  }
  return undefined;
}
