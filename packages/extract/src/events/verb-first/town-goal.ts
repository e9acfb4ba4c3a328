import type { Span } from "@diplomatic-visits/core/internal";
import { isAt, isClauseBreak, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { visitTypeAt } from "../visit-types.ts";
import { bareTownFrom } from "./bare-words.ts";
import { tenseAt } from "./tense.ts";

/** The town that a visit leads to, if no list has it. */
export function townOf({ view, at, trigger }: TriggerPlace): Span | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + townReach) && !isClauseBreak(view, i); i++) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    if (tenseAt(view, i) || isAt(view, i, "openers") || isAt(view, i, "goalRelatives")) return undefined;
    if (isAt(view, i, "toGoal")) return bareTownFrom(view, i + 1);
    // هبطت الطائرة في قاعدة عين الأسد
    const isLanding = isAt(view, i, "inGoal") && isAt(view, i + 1, "townHeads") && isJoinedAt(view, at, "guestVerbs");
    if (isLanding) return bareTownFrom(view, i + 1);
    if (trigger.frame === "noun" && i === at + 1 && isOwnName(view, i)) return bareTownFrom(view, i);
    const direct = isDirectTown(view, i, { at, frame: trigger.frame }) ? bareTownFrom(view, i) : undefined;
    if (direct) return direct;
    if (trigger.frame !== "noun" && view.terms.hasAnyForm("visitNouns", lettersAt(view, i))) return undefined;
  }
  return undefined;
}

/** The words for the reporter's own country as a goal: قدم إلى البلاد, غادر البلاد بعد زيارة, زيارته للبلاد. */
export function homeGoalOf({ view, at, trigger }: TriggerPlace): Span | undefined {
  const isNoun = trigger.frame === "noun";
  for (let i = isNoun ? 0 : at + 1; i < Math.min(view.words.length, at + townReach); i++) {
    if (view.actorOf[i] || view.places[i] || (i > at && isClauseBreak(view, i))) continue;
    const isOfNoun = isNoun && i > at && isAt(view, i, "homeGoalsOfNoun");
    if (!isOfNoun && !isAt(view, i, "homeGoals")) continue;
    const isDirect = i === at + 1 && (trigger.frame === "direct" || isJoinedAt(view, at, "arrivingVerbs"));
    const isLeft = isNoun && isJoinedAt(view, i - 1, "leavingVerbs");
    const { start, end } = view.words[i] as Span;
    if (isOfNoun || isDirect || isLeft || isAt(view, i - 1, "toGoal")) return { start, end };
  }
  return undefined;
}

// إلى زيارة أربيل
function isOwnName(view: SentenceView, i: number): boolean {
  const isNoun = visitTypeAt(view, i - 1) === undefined;
  return isNoun && !view.terms.fits("pronominal", lettersAt(view, i - 1));
}

// زار الوزير إسطنبول: right after the person
function isDirectTown(
  view: SentenceView,
  i: number,
  { at, frame }: { at: number; frame: TriggerPlace["trigger"]["frame"] },
): boolean {
  const isVerb = frame === "direct" || isJoinedAt(view, at, "arrivingVerbs");
  return isVerb && view.actorOf[i - 1]?.person !== undefined && !view.terms.fits("accusative", lettersAt(view, i));
}

const townReach = 14;
