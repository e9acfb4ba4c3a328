import { isAt, isClauseBreak, isJoinedAt, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { type Governed, isRejectedBefore } from "./governing-clause.ts";

/** The status of a visit to which a word invites: planned once somebody accepts, none where the invitation is refused. */
export function invitedStatus(view: SentenceView, i: number): Governed {
  if (isRejectedBefore(view, i) || isRefusedInClause(view, i)) return "none";
  const accepted = acceptedBefore(view, i);
  return accepted === undefined ? statusAt(view, "invited", i) : statusAt(view, "planned", accepted);
}

function isRefusedInClause(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--)
    if (!view.actorOf[i] && isJoinedAt(view, i, "refusals")) return true;
  return false;
}

function acceptedBefore(view: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--) {
    if (view.actorOf[i]) continue;
    if (isJoinedAt(view, i, "acceptsInvitation")) return isHoped(view, i) ? undefined : i;
  }
  return undefined;
}

// أعرب عن أمله في أن يلبي نظيره دعوته
function isHoped(view: SentenceView, at: number): boolean {
  if (!isAt(view, at - 1, "subjunctiveOpeners")) return false;
  return view.words.some((_, i) => i < at && !view.actorOf[i] && view.terms.hasAnyForm("wishes", lettersAt(view, i)));
}
