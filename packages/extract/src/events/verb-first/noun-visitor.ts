import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { isGoverned, startOf } from "../apposition.ts";
import { indexFrom, isAt, isJoinedAt, lastBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectOfVerbFirst } from "./subject.ts";

// زيارة إلى بغداد هذا الأسبوع يقوم بها الوزير
const doneByReach = 5;

/** The visitor of a visit noun: right after it, after "made by", or the subject of its governing verb. */
export function visitorOfNounBeforeSubject({ view, at }: TriggerPlace, target: Span): Actor | undefined {
  const word = view.words[at] as FoldedWord;
  const after = view.actors.find((actor) => actor.start >= word.end && actor.end <= target.start);
  if (after) return after;
  const agent = agentAfter(view, target);
  if (agent) return agent;
  const governor = lastBefore(view, at, (letters, i) => !view.actorOf[i] && isGovernor(view, letters, i));
  if (governor !== undefined) {
    const between = view.actors.filter(({ start, end }) => start >= startOf(view, governor) && end <= word.start);
    const subject = between.at(0) ?? subjectOfVerbFirst(view, governor);
    if (subject) return subject;
  }
  return ownerMeant(view, at, target);
}

function ownerMeant(view: SentenceView, at: number, target: Span): Actor | undefined {
  const isPronominal = view.terms.fits("pronominal", lettersAt(view, at));
  const isInvited = lastBefore(view, at, (_, i) => isJoinedAt(view, i, "invites")) !== undefined;
  if (!isPronominal && !isInvited) return undefined;
  const ahead = view.actors.filter((actor) => actor.end <= startOf(view, at) && !isGoverned(view, actor, "fromOrWith"));
  return ahead.at(-1) ?? (isPronominal ? view.actors.find((actor) => actor.start >= target.end) : undefined);
}

const governorLists = ["paying", "ongoing", "plans", "cancels", "postpones", "announces"] as const;

function isGovernor(view: SentenceView, letters: string, i: number): boolean {
  return governorLists.some((list) => isJoinedAt(view, i, list)) || view.terms.hasAnyForm("cancelNouns", letters);
}

// زيارة إلى بغداد يقوم بها الوزير
function agentAfter(view: SentenceView, target: Span): Actor | undefined {
  const from = indexFrom(view, target.end);
  if (from === -1) return undefined;
  for (let i = from; i < Math.min(view.words.length, from + doneByReach); i++)
    if (isAt(view, i, "doneBy")) return view.actorOf[i + 1];
  return undefined;
}
