import { readClockTime } from "./clock.ts";
import { readClockAndDay } from "./clock-with-day.ts";
import type { TimeReader } from "./context.ts";
import { readAway, readCompoundDuration, readCountedPeriod, readDuration, readRecurring } from "./counted.ts";
import { readDate } from "./dates.ts";
import { readDayOfMonthAway, readLoneDay, readNthWeekday } from "./days-in-month.ts";
import { readEventTime } from "./event-times.ts";
import { readHoliday } from "./holidays.ts";
import { readModified } from "./modified.ts";
import { readMonthRange } from "./month-ranges.ts";
import { readNearDay, readNearPart, readNow } from "./near-days.ts";
import { readNumericDate, readShortNumericDate } from "./numeric-dates.ts";
import { type Opening, openedBy } from "./openings.ts";
import { readLetteredPart, readMonthsOfYear, readPartOfMonth, readPartOfYear } from "./parts-of-stretches.ts";
import { readBareSeason, readRelative, readRelativeSeason, readVaguePeriod } from "./relative.ts";
import { readWeekdayDate } from "./weekday-dates.ts";
import { readWeekdayRange, readWeekend } from "./weekday-ranges.ts";
import {
  readBareYear,
  readCentury,
  readDecade,
  readMonthDate,
  readPointedMonth,
  readSeason,
  readYearRange,
} from "./years.ts";

/** The readers of time expressions, each with its possible beginnings; if two read equally far, the first wins. */
export const timeReaders: readonly (readonly [read: TimeReader, openings: readonly Opening[]])[] = [
  [readDate, ["number", "otherwise", "month", "weekday", "unit", "pair", "part-of-day", "near-day"]],
  [readNumericDate, ["number", "weekday", "unit", "part-of-day"]],
  [readShortNumericDate, ["number"]],
  [readYearRange, ["number", "unit", "pair"]],
  [readDayOfMonthAway, ["number", "weekday", "unit", "part-of-day"]],
  [readNthWeekday, ["number", "pointer", "otherwise"]],
  [readNearDay, ["near-day", "part-of-day", "unit", "before", "after", "this", "the", "otherwise"]],
  [readNearPart, ["part-of-day", "pointer", "this"]],
  [readModified, ["part", "the", "otherwise"]],
  [readMonthRange, ["month"]],
  [readMonthDate, ["month", "unit"]],
  [readPointedMonth, ["pointer", "this"]],
  [readCountedPeriod, ["number", "unit", "pointer", "the", "otherwise"]],
  [readRelative, ["unit", "pointer", "this", "the"]],
  [readVaguePeriod, ["unit", "pointer", "the", "otherwise"]],
  [readAway, ["number", "unit", "few", "before", "after", "the"]],
  [readDecade, ["number", "tens"]],
  [readCentury, ["number", "unit", "the"]],
  [readSeason, ["season"]],
  [readBareSeason, ["season"]],
  [readRelativeSeason, ["season", "pointer", "this"]],
  [readPartOfYear, ["number", "unit", "half", "quarter", "pointer", "otherwise"]],
  [readMonthsOfYear, ["number", "unit", "otherwise", "pointer"]],
  [readLetteredPart, ["otherwise"]],
  [readPartOfMonth, ["number", "unit", "half", "quarter"]],
  [readHoliday, ["otherwise", "weekday"]],
  [readWeekend, ["the", "pointer", "this"]],
  [readWeekdayRange, ["weekday", "pair", "unit", "part-of-day"]],
  [readWeekdayDate, ["weekday", "unit", "part-of-day", "part", "pointer", "this"]],
  [readLoneDay, ["unit", "the"]],
  [readRecurring, ["each"]],
  [readCompoundDuration, ["otherwise"]],
  [readDuration, ["number", "unit", "few", "the", "half", "quarter"]],
  [readBareYear, ["number", "unit"]],
  [readClockTime, ["number", "unit", "clock"]],
  [readClockAndDay, ["number", "unit", "clock", "otherwise", "part-of-day"]],
  [readNow, ["now"]],
  [readEventTime, ["the", "otherwise"]],
];

/** The readers of time expressions that may begin with a token, in their order. */
export const readersAt = openedBy(timeReaders);
