import { isAt, isClauseBreak, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFiniteGroup, type VerbGroup, verbGroups } from "./verb-group.ts";

/** Whether the clause of a verb names a telephone or a video link. */
export function isByPhone(view: SentenceView, group: VerbGroup): boolean {
  for (let i = group.to; i < view.words.length && !isClauseBreak(view, i); i++) {
    const other = verbGroups(view).of[i];
    if (other && other !== group && isFiniteGroup(view, other)) return false;
    if (isPhoneAt(view, i)) return true;
  }
  return group.chain.some((i) => isPhoneAt(view, i)) || isOpeningByPhone(view, group);
}

// "Over a secure video line, the ministers spoke": how many words may open the sentence
const openingReach = 5;

function isOpeningByPhone(view: SentenceView, { from }: VerbGroup): boolean {
  if (!isAt(view, 0, "phonePrepositions")) return false;
  for (let i = 1; i < Math.min(from, openingReach) && !isPartedBefore(view, i); i++)
    if (isPhoneAt(view, i)) return true;
  return false;
}

/** Whether a word names a telephone or a video link. */
export function isPhoneAt(view: SentenceView, i: number): boolean {
  return isAt(view, i, "phoneWords") && !view.actorOf[i];
}
