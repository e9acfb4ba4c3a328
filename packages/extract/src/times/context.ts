import type { CalendarDay } from "@diplomatic-visits/core/internal";
import type { TimeFound } from "./time-found.ts";
import type { TimeTerms } from "./time-terms.ts";
import type { TimeToken } from "./time-token.ts";

/** What the grammar of times reads: the tokens of a text, and the day that relative words count from, if it is known. */
export interface TimeContext {
  text: string;
  tokens: readonly TimeToken[];
  today?: CalendarDay;
  terms: TimeTerms;
  /** Whether most words are of a language that writes the day first: then 3/4 is the third of April. */
  isDayFirst: boolean;
}

/** The part of a context that readers of single words need. */
export type TimeWordsRead = Pick<TimeContext, "tokens" | "terms">;

/** A time expression: the tokens from `from` up to `to`, and what it says. */
export interface TimeMatch extends Omit<TimeFound, "start" | "end"> {
  from: number;
  to: number;
  /** Where it ends, if a bracket closes after its last token. */
  end?: number;
}

/** Reads a time expression that begins at a token; undefined when none does. */
export type TimeReader = (context: TimeContext, at: number) => TimeMatch | undefined;

/** Whether a token follows the one before it with nothing but spaces on one line. */
export function isNext(token: TimeToken | undefined): token is TimeToken {
  // most gaps are one space, and need no pattern
  return token !== undefined && (token.gap === " " || /^[ \u00a0\u202f]*$/.test(token.gap));
}

/** Whether a token follows with at most a space, a comma, a full stop or a stroke between. */
export function isNear(token: TimeToken | undefined): token is TimeToken {
  return token !== undefined && (token.gap === " " || /^[ \u00a0\u202f]*[.,،/\-–]?[ \u00a0\u202f]*$/.test(token.gap));
}
