import { isAt, isClauseBreak, lettersAt, type TriggerPlace } from "../clause.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated } from "../status-slot.ts";

/** The participants of a meeting that is only the occasion of its clause: أكد الوزيران خلال لقائهما, شكر الرئيس، في اتصال هاتفي، الملك. */
export function occasionPartners({ view, at, trigger }: TriggerPlace): Actor[] | undefined {
  if (!isAt(view, at - 1, "duringEvent") && !isAt(view, at - 1, "inGoal") && !isAt(view, at - 1, "afterEvent"))
    return undefined;
  const start = view.words[at]?.start ?? 0;
  const from = clauseStart(view, at);
  const ahead = view.actors.filter((actor) => actor.start >= from && actor.end <= start);
  if (view.terms.fits("theirs", lettersAt(view, at)) && ahead.length > 0) return distinctActors(ahead);
  if (trigger.kind !== "call" || isFutureDated(view)) return undefined;
  const after = view.actors.find((actor) => actor.start > start && actor.start < clauseEnd(view, at));
  return after && ahead.length > 0 ? distinctActors([...ahead.slice(-1), after]) : undefined;
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
