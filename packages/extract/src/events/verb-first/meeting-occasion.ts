import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated } from "../status-slot.ts";
import { firstWordOf, isGovernedActor } from "./subject.ts";
import { tenseAt } from "./tense.ts";

/** The participants of a meeting that is only the occasion of its clause: أكد الوزيران خلال لقائهما, شكر الرئيس، في اتصال هاتفي، الملك. */
export function occasionPartners({ view, at, trigger }: TriggerPlace): Actor[] | undefined {
  if (!isOccasion(view, at)) return undefined;
  const start = view.words[at]?.start ?? 0;
  const from = clauseStart(view, at);
  const ahead = view.actors.filter((actor) => actor.start >= from && actor.end <= start);
  if (view.terms.fits("theirs", lettersAt(view, at)) && ahead.length > 0) return distinctActors(ahead);
  if (isFutureDated(view)) return undefined;
  const both =
    (trigger.kind === "call" || isWhole(view, at)) && !view.terms.fits("definite", lettersAt(view, at))
      ? bothAhead(view, ahead)
      : undefined;
  if (both || trigger.kind !== "call") return both;
  const after = view.actors.find((actor) => actor.start > start && actor.start < clauseEnd(view, at));
  return after && ahead.length > 0 ? distinctActors([...ahead.slice(-1), after]) : undefined;
}

/** Whether a noun is only the occasion of its clause: خلال لقاء, في ختام اجتماع. */
export function isOccasion(view: SentenceView, at: number): boolean {
  return (["duringEvent", "inGoal", "afterEvent", "endNouns"] as const).some((list) => isJoinedAt(view, at - 1, list));
}

function clauseStart(view: SentenceView, at: number): number {
  let i = at;
  while (i > 0 && !isClauseBreak(view, i)) i--;
  return view.words[i]?.start ?? 0;
}

function clauseEnd(view: SentenceView, at: number): number {
  const next = view.words.findIndex((_, i) => i > at && isClauseBreak(view, i));
  return next === -1 ? view.text.length : (view.words[next]?.start ?? view.text.length);
}

// في اتصال هاتفي، and خلال لقاء في دبلن: no other words say who met
function isWhole(view: SentenceView, at: number): boolean {
  let next = at + 1;
  while (isAt(view, next, "meetingAdjectives")) next++;
  if (view.words[next] === undefined || isPartedBefore(view, next) || view.isDate[next]) return true;
  if (view.terms.fits("prepositionPrefix", lettersAt(view, next))) return true;
  return isAt(view, next, "phrasePrepositions") || tenseAt(view, next) !== undefined;
}

// أبلغ الرئيس نظيره، في اتصال: the subject and its counterpart; تطرق الرئيسان في مكالمة
function bothAhead(view: SentenceView, ahead: readonly Actor[]): Actor[] | undefined {
  const at = ahead.findIndex((actor) => isAt(view, firstWordOf(view, actor), "counterparts"));
  if (at > 0) return distinctActors(ahead.slice(at - 1, at + 1));
  const [first, second] = ahead;
  const isPair = first && second && coordinatedSubjects(view, first).includes(second);
  if (isPair) return distinctActors([first, second]);
  const noun = first && !first.person ? lettersAt(view, firstWordOf(view, first)) : "";
  return first && view.terms.fits("dualOffice", noun) && !isGovernedActor(view, first) ? [first] : undefined;
}
