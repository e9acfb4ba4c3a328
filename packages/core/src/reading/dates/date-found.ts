import type { MonthCalendar, Pointing, TimeUnit } from "../../languages/parts/calendar.ts";
import type { Weekday } from "../../text/calendar-day.ts";
import type { Span } from "../../text/span.ts";

/** A date as its words give it: parts that the words do not name are absent. */
export interface WrittenDate extends Span {
  kind: "date";
  calendar: MonthCalendar;
  year?: number;
  month?: number;
  day?: number;
  /** The last day of a range in the same month: 3–5 March. */
  lastDay?: number;
  /** The second reading of figures such as 3/4/2026, in which day and month can change places. */
  swapped?: { month: number; day: number };
  /** Years counted from the year of writing: −1 in "March last year". */
  yearShift?: number;
  /** Where words beside a month point: last March. */
  points?: Pointing;
  /** The last year of a range: 2019–20. */
  lastYear?: number;
  /** Whether the words are figures only. */
  isDigits: boolean;
}

/** A day counted from the day of writing: yesterday is −1. */
interface NearDay extends Span {
  kind: "near-day";
  days: number;
}

/** A unit of time counted from that of the day of writing: last week, this year. */
interface RelativeUnit extends Span {
  kind: "unit";
  unit: TimeUnit;
  shift: number;
  /** The words can also count from another time: следующая неделя. */
  isAnaphoric?: true;
}

/** A weekday without its date; `points` if last or next is beside it. */
interface WeekdayFound extends Span {
  kind: "weekday";
  weekday: Weekday;
  points?: Pointing;
}

/** An amount of time that is counted back from the day of writing: three days ago. */
interface TimeAgo extends Span {
  kind: "ago";
  unit: TimeUnit;
  count: number;
}

/** The years of a decade of any century (90 for the nineties), or of one century (1990 for the 1990s). */
export interface DecadeFound extends Span {
  kind: "decade";
  decade: number;
}

/** A date, or words that count one from the day of writing. */
export type DateFound = WrittenDate | NearDay | RelativeUnit | WeekdayFound | TimeAgo | DecadeFound;
