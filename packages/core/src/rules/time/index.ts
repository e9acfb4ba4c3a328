import type { Rule } from "../rule.ts";
import { calendarDate } from "./calendar-date.ts";
import { dateInQuote } from "./date-in-quote.ts";
import { durationInQuote } from "./duration-in-quote.ts";
import { figuresInQuote } from "./figures-in-quote.ts";
import { lastWeekday } from "./last-weekday.ts";
import { modInQuote } from "./mod-in-quote.ts";
import { precision } from "./precision.ts";
import { publicationNeeded } from "./publication-needed.ts";
import { relativeDate } from "./relative-date.ts";
import { tense } from "./tense.ts";
import { unresolvedValue } from "./unresolved-value.ts";
import { weekday } from "./weekday.ts";

/** The rules of dates. */
export const timeRules: readonly Rule[] = [
  calendarDate,
  weekday,
  publicationNeeded,
  unresolvedValue,
  tense,
  lastWeekday,
  precision,
  figuresInQuote,
  dateInQuote,
  relativeDate,
  durationInQuote,
  modInQuote,
];
