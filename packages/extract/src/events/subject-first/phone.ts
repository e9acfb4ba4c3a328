import { isAt, isClauseBreak } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFiniteGroup, type VerbGroup, verbGroups } from "./verb-group.ts";

/** Whether the clause of a verb names a telephone or a video link. */
export function isByPhone(view: SentenceView, group: VerbGroup): boolean {
  for (let i = group.to; i < view.words.length && !isClauseBreak(view, i); i++) {
    const other = verbGroups(view).of[i];
    if (other && other !== group && isFiniteGroup(view, other)) return false;
    if (isPhoneAt(view, i)) return true;
  }
  return group.chain.some((i) => isPhoneAt(view, i));
}

/** Whether a word names a telephone or a video link. */
export function isPhoneAt(view: SentenceView, i: number): boolean {
  return isAt(view, i, "phoneWords") && !view.actorOf[i];
}
