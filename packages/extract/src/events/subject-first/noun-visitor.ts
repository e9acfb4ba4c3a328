import type { Span } from "@diplomatic-visits/core/internal";
import { startOf } from "../apposition.ts";
import { isAt, isPartedBefore, lastBefore, type TriggerPlace } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectBeforeVerb } from "./subject.ts";

// "his first official foreign visit"
const ownerReach = 4;
// "will pay his first three-day official visit": the verb that governs the noun
const governorReach = 9;
// "a visit to Iraq later this month by President Sule"
const agentReach = 9;
// "President Sule's first three-day visit"
const possessorReach = 5;
// "is on a short working visit"
const onReach = 5;

/** The visitor of a visit noun: after "of" or "by", before a possessive, or the subject of its governor. */
export function visitorOfNounAfterSubject({ view, at }: TriggerPlace, target: Span): Actor | undefined {
  const named = actorAfterPreposition(view, at, target) ?? possessor(view, at);
  if (named) return named;
  const owner = lastBefore(view, at, (_, i) => isAt(view, i, "possessives"), ownerReach);
  const governor = lastBefore(view, owner ?? at, (_, i) => isGovernor(view, i), governorReach);
  const subject = governor === undefined ? undefined : subjectBeforeVerb(view, governor);
  if (subject) return subject;
  return owner === undefined ? visitorOnVisit(view, at) : ownerMeant(view, owner, target);
}

// "During his visit to Cairo, President Sule said so"
function ownerMeant(view: SentenceView, owner: number, target: Span): Actor | undefined {
  const ahead = view.actors.filter((actor) => actor.end <= startOf(view, owner));
  const isReceived = ahead.length > 1 && view.words.slice(0, owner).some((_, i) => isAt(view, i, "receiving"));
  return (isReceived ? ahead.at(-1) : ahead[0]) ?? view.actors.find((actor) => actor.start >= target.end);
}

const governorLists = ["paying", "cancels", "postpones", "governors"] as const;

function isGovernor(view: SentenceView, i: number): boolean {
  return !view.actorOf[i] && governorLists.some((list) => isAt(view, i, list));
}

// "the visit of an Iranian delegation", "a trip to Iraq by President Sule"
function actorAfterPreposition(view: SentenceView, at: number, target: Span): Actor | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + agentReach); i++) {
    const isAfterTarget = startOf(view, i) >= target.start;
    if (!isAt(view, i, "by") && !(isAt(view, i, "of") && !isAfterTarget)) continue;
    for (const k of [i + 1, i + 2, i + 3]) {
      if (view.actorOf[k]) return view.actorOf[k];
      if (!view.places[k] && !isAt(view, k, "actorAdjectives")) break;
    }
  }
  return undefined;
}

// "President Sule's three-day visit"
function possessor(view: SentenceView, at: number): Actor | undefined {
  for (let i = at - 1; i >= Math.max(0, at - possessorReach); i--) {
    if (isAt(view, i, "possessiveMark") && view.words[i]?.gap === "'") return view.actorOf[i - 1];
    if (view.actorOf[i] || isPartedBefore(view, i + 1)) return undefined;
  }
  return undefined;
}

// "President Sule, on a visit to Oslo,", "is on a visit", "arrived for a visit"
function visitorOnVisit(view: SentenceView, at: number): Actor | undefined {
  const on = lastBefore(view, at, (_, i) => isAt(view, i, "on") || isAt(view, i, "forVisit"), onReach);
  if (on === undefined || !isAt(view, on + 1, "visitDeterminers")) return undefined;
  return subjectBeforeVerb(view, on) ?? view.actorOf[on - 1];
}
