import type { CalendarDay } from "@diplomatic-visits/core/internal";
import type { TimeFound } from "./time-found.ts";
import type { TimeTerms } from "./time-terms.ts";
import type { TimeToken } from "./time-token.ts";

/** The input of the time grammar: the tokens of a text, and the day that relative words refer to, if known. */
export interface TimeContext {
  text: string;
  tokens: readonly TimeToken[];
  today?: CalendarDay;
  terms: TimeTerms;
  /** Whether most words are of a language that writes the day first: then 3/4 is 3 April. */
  isDayFirst: boolean;
}

/** The part of a context that readers of single words need. */
export type TimeWordsRead = Pick<TimeContext, "tokens" | "terms">;

/** A time expression: the tokens from `from` up to `to`, and its meaning. */
export interface TimeMatch extends Omit<TimeFound, "start" | "end"> {
  from: number;
  to: number;
  /** Its end, if a bracket closes after its last token. */
  end?: number;
}

/** Reads a time expression that begins at a token; undefined if none does. */
export type TimeReader = (context: TimeContext, at: number) => TimeMatch | undefined;

/** Whether only spaces on one line separate a token from the previous one. */
export function isNext(token: TimeToken | undefined): token is TimeToken {
  // most gaps are one space, which needs no pattern
  return token !== undefined && (token.gap === " " || /^[ \u00a0\u202f]*$/.test(token.gap));
}

/** Whether at most a space, a comma, a full stop or a slash separates a token from the previous one. */
export function isNear(token: TimeToken | undefined): token is TimeToken {
  return token !== undefined && (token.gap === " " || /^[ \u00a0\u202f]*[.,،/\-–]?[ \u00a0\u202f]*$/.test(token.gap));
}
