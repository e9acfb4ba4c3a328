import { foundQuotes, isSound, type Judgement, warningsOf } from "./judge.ts";

/** Where a loop is after an answer. */
export interface AnswerCourse {
  /** The best answer so far. */
  best: Judgement;
  /** Whether the last answer lost too much to replace the best one. */
  isShrunk: boolean;
  /** Whether nothing is left to ask. */
  isDone: boolean;
  /** Whether warnings were, or are now, sent to the model. */
  areWarningsSent: boolean;
}

/** What the next answer does to a loop: errors are asked about in every round, warnings in one. */
export function nextCourse(judgement: Judgement, before?: AnswerCourse): AnswerCourse {
  const isShrunk = before !== undefined && shrunk(judgement, before.best);
  const isDoubtful = warningsOf(judgement).length > 0 && !before?.areWarningsSent;
  return {
    ...{ best: before && isShrunk ? before.best : judgement, isShrunk },
    isDone: isSound(judgement) && !isShrunk && !isDoubtful,
    areWarningsSent: before?.areWarningsSent === true || isSound(judgement),
  };
}

// An answer that broke off with less, or that lost most of an earlier one's content, does not replace it.
function shrunk(now: Judgement, before: Judgement): boolean {
  const [found, had] = [foundQuotes(now), foundQuotes(before)];
  return now.state === "whole" || now.state === "flawed" ? 2 * found < had : found < had;
}
