import { calendarDay, parseEdtf } from "@diplomatic-visits/core/text";
import { readClockTime, withClock } from "./clock.ts";
import type { TimeContext, TimeMatch, TimeReader } from "./context.ts";
import { readAway, readCountedPeriod, readDuration, readRecurring } from "./counted.ts";
import { readDate } from "./dates.ts";
import { readDayOfMonthAway, readLoneDay, readNthWeekday } from "./days-in-month.ts";
import { readEventTime } from "./event-times.ts";
import { readModified } from "./modified.ts";
import { readNearDay, readNearPart, readNow } from "./near-days.ts";
import { readNumericDate, readShortNumericDate } from "./numeric-dates.ts";
import { withParallel } from "./parallel-dates.ts";
import { readPartOfMonth, readPartOfYear } from "./parts-of-stretches.ts";
import { readRelative, readRelativeSeason, readVaguePeriod } from "./relative.ts";
import type { TimeFound, TimeOptions } from "./time-found.ts";
import { type TimeToken, timeTokens } from "./time-token.ts";
import { readWeekdayDate } from "./weekday-dates.ts";
import { readBareYear, readCentury, readDecade, readMonthDate, readSeason, readYearRange } from "./years.ts";

// Where two read equally far, the first is right.
const readers: readonly TimeReader[] = [
  readDate,
  readNumericDate,
  readShortNumericDate,
  readYearRange,
  readDayOfMonthAway,
  readNthWeekday,
  readNearDay,
  readNearPart,
  readModified,
  readMonthDate,
  readCountedPeriod,
  readRelative,
  readVaguePeriod,
  readAway,
  readDecade,
  readCentury,
  readSeason,
  readRelativeSeason,
  readPartOfYear,
  readPartOfMonth,
  readWeekdayDate,
  readLoneDay,
  readRecurring,
  readDuration,
  readBareYear,
  readClockTime,
  readNow,
  readEventTime,
];

/**
 * The times of a text, in order, none inside another: dates of the Gregorian, Hijri and Persian calendars, relative ones,
 * durations, times of the clock, recurring ones. What is relative has a value only beside a reference date.
 */
export function findTimes(text: string, options: TimeOptions = {}): TimeFound[] {
  const context = contextOf(text, options);
  const found: TimeFound[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const match = context.tokens[at]?.mayBegin ? longestAt(context, at) : undefined;
    if (match) found.push(timeFound(context, match));
    at = match?.to ?? at + 1;
  }
  return found;
}

function contextOf(text: string, { referenceDate, words, numbers }: TimeOptions): TimeContext {
  const tokens = timeTokens(text, words, numbers);
  const [year, month, day] = (/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(referenceDate ?? "")?.[0] ?? "")
    .split("-")
    .map(Number);
  const today = calendarDay(year ?? Number.NaN, month ?? 0, day ?? 0);
  return {
    text,
    tokens,
    isArabic: isMostlyArabic(tokens),
    ...(today === undefined ? {} : { today }),
  };
}

function isMostlyArabic(tokens: readonly TimeToken[]): boolean {
  let [words, latin] = [0, 0];
  for (const { digits, isLatin } of tokens) {
    if (digits === undefined) words++;
    if (isLatin) latin++;
  }
  return words > 0 && latin * 2 <= words;
}

function longestAt(context: TimeContext, at: number): TimeMatch | undefined {
  let best: TimeMatch | undefined;
  for (const read of readers) {
    const match = read(context, at);
    if (match && match.to > (best?.to ?? at)) best = match;
  }
  return best && withClock(context, withParallel(context, best));
}

function timeFound({ tokens }: TimeContext, match: TimeMatch): TimeFound {
  const { from, to, end, value, ...rest } = match;
  const first = isDetermined(tokens, match) ? from - 1 : from;
  const span = { start: tokens[first]?.start ?? 0, end: end ?? tokens[to - 1]?.end ?? 0 };
  const mod = rest.mod ?? (rest.type === "date" ? modBefore(tokens, from) : undefined);
  const found: TimeFound = { ...span, ...rest, ...(mod ? { mod } : {}) };
  if (value === undefined) return found;
  return parseEdtf(value) ? { ...found, value } : { ...found, basis: "unresolved", certainty: "candidate" };
}

// "the 1990s" and "the 13th of April" have their article; "the April visit" has the visit's
function isDetermined(tokens: readonly TimeToken[], { from, rule }: TimeMatch): boolean {
  const isOrdinal = tokens[from]?.isOrdinal || /^(?:st|nd|rd|th)$/.test(tokens[from + 1]?.letters ?? "");
  const isOwn =
    /^time\/(?:decade|part-of-year|season|nth-weekday)$/.test(rule) || (rule === "time/date" && isOrdinal === true);
  return isOwn && tokens[from - 1]?.letters === "the" && /^[ \u00a0]$/.test(tokens[from]?.gap ?? "");
}

const mods = { before: "before", after: "after", until: "on-or-before", since: "on-or-after" } as const;

/** What the word before a date makes of it; the word itself stays outside. */
function modBefore(tokens: readonly TimeToken[], at: number): TimeFound["mod"] {
  const before = tokens[at - 1];
  const isClose = before !== undefined && /^[ \u00a0]*$/.test(tokens[at]?.gap ?? "");
  return isClose ? mods[before.particle as keyof typeof mods] : undefined;
}
