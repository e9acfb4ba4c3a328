import { type CalendarDay, calendarDay, daysInMonth } from "./calendar-day.ts";
import { type ClockReading, readDateTime } from "./date-time.ts";
import { isDigitsDate } from "./digits-date.ts";
import { durationPrecision } from "./duration.ts";
import { edtfPattern } from "./edtf-pattern.ts";

/** The precision of a date, from the finest to none; unspecified digits count as unknown. */
export const precisions = ["time", "day", "week", "month", "season", "year", "decade", "century", "none"] as const;

/** The precision of a date. */
type Precision = (typeof precisions)[number];

/**
 * The content of a coded date. `earliest` and `latest` are the first and last days it can mean, as written, whatever the
 * zone. An open or unknown end does not have a day; neither does a date without year or a duration.
 */
export interface EdtfReading extends ClockReading {
  kind: "date" | "date-time" | "season" | "interval" | "duration" | "yearless";
  earliest?: CalendarDay;
  latest?: CalendarDay;
  precision: Precision;
  /** Marked ? or %, in an interval at either end. */
  uncertain: boolean;
  /** Marked ~ or %, in an interval at either end. */
  approximate: boolean;
}

type Unqualified = Omit<EdtfReading, "uncertain" | "approximate">;

const shape = new RegExp(edtfPattern);

/**
 * Reads a coded date. Undefined if its format is wrong, if the date or time does not exist (30 February, 24:01, a zone
 * beyond −12:00 or +14:00), or if an interval ends before it begins.
 */
export function parseEdtf(value: string): EdtfReading | undefined {
  if (!isDigitsDate(value) && !shape.test(value)) return undefined;
  if (value.startsWith("P")) return unmarked(readDuration(value));
  if (value.includes("/")) return readInterval(value);
  return readPoint(value);
}

function readDuration(value: string): Unqualified | undefined {
  const precision = durationPrecision(value);
  return precision && { kind: "duration", precision };
}

function readInterval(value: string): EdtfReading | undefined {
  const [from = "", to = ""] = value.split("/");
  const start = readBound(from);
  const end = readBound(to);
  if (!start || !end || isBefore(end, start)) return undefined;
  const reading: EdtfReading = {
    kind: "interval",
    precision: coarser(start, end),
    uncertain: start.uncertain || end.uncertain,
    approximate: start.approximate || end.approximate,
  };
  if (start.earliest !== undefined) reading.earliest = start.earliest;
  if (end.latest !== undefined) reading.latest = end.latest;
  return reading;
}

const noBound: EdtfReading = { kind: "interval", precision: "none", uncertain: false, approximate: false };

function readBound(value: string): EdtfReading | undefined {
  return value === "" || value === ".." ? noBound : readPoint(value);
}

function coarser(start: EdtfReading, end: EdtfReading): Precision {
  if (start.precision === "none") return end.precision;
  if (end.precision === "none") return start.precision;
  return precisions.indexOf(start.precision) > precisions.indexOf(end.precision) ? start.precision : end.precision;
}

function readPoint(value: string): EdtfReading | undefined {
  if (value.includes("T")) return unmarked(readDateTime(value));
  const mark = value.at(-1) ?? "";
  if (!"?~%".includes(mark)) return unmarked(readEdtf(value));
  const date = readEdtf(value.slice(0, -1));
  return date && { ...date, uncertain: mark !== "~", approximate: mark !== "?" };
}

function unmarked(reading: Unqualified | undefined): EdtfReading | undefined {
  return reading && { ...reading, uncertain: false, approximate: false };
}

function readEdtf(value: string): Unqualified | undefined {
  if (value.startsWith("Y")) return years(Number(value.slice(1)), Number(value.slice(1)), "year");
  if (value.startsWith("XXXX")) return readYearless(value.split("-"));
  if (/^-?[0-9]{2}$/.test(value)) return readCentury(value);
  const [, year = "", month, day] = /^(-?[0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?$/.exec(value) ?? [];
  // There is only one year 0, and it is written without a sign.
  if (year === "-0000") return undefined;
  if (year.endsWith("XX")) return years(Number(`${year.slice(0, 2)}00`), Number(`${year.slice(0, 2)}99`), "century");
  if (year.endsWith("X")) return years(Number(`${year.slice(0, 3)}0`), Number(`${year.slice(0, 3)}9`), "decade");
  if (month === undefined || month === "XX") return years(Number(year), Number(year), "year");
  if (day === undefined || day === "XX") return readMonth(Number(year), Number(month), day === undefined);
  const on = calendarDay(Number(year), Number(month), Number(day));
  return on === undefined ? undefined : { kind: "date", precision: "day", earliest: on, latest: on };
}

function readYearless([, month, day]: string[]): Unqualified | undefined {
  if (month === undefined || month === "XX") return { kind: "yearless", precision: "none" };
  // A leap year, so that 29 February exists.
  if (calendarDay(2000, Number(month), Number(day ?? 1)) === undefined) return undefined;
  return { kind: "yearless", precision: day === undefined ? "month" : "day" };
}

// The first two digits of its years: 19 is 1900 to 1999, -04 is -0499 to -0400.
function readCentury(value: string): Unqualified | undefined {
  if (value === "-00") return undefined;
  const bounds = [Number(`${value}00`), Number(`${value}99`)];
  return years(Math.min(...bounds), Math.max(...bounds), "century");
}

function readMonth(year: number, month: number, mayBeSeason: boolean): Unqualified | undefined {
  if (month >= 21 && month <= 24) return mayBeSeason ? readSeason(year, month) : undefined;
  return stretch("month", calendarDay(year, month, 1), calendarDay(year, month, daysInMonth(year, month)));
}

// EDTF seasons have no hemisphere: spring and autumn are inside the year, summer or winter may cross its boundaries.
function readSeason(year: number, season: number): Unqualified | undefined {
  const crosses = season === 22 || season === 24;
  const first = crosses ? calendarDay(year - 1, 12, 1) : calendarDay(year, 1, 1);
  const last = crosses ? calendarDay(year + 1, 3, 31) : calendarDay(year, 12, 31);
  return stretch("season", first, last);
}

function years(first: number, last: number, precision: Precision): Unqualified | undefined {
  return stretch(precision, calendarDay(first, 1, 1), calendarDay(last, 12, 31));
}

function stretch(precision: Precision, earliest?: CalendarDay, latest?: CalendarDay): Unqualified | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  return { kind: precision === "season" ? "season" : "date", precision, earliest, latest };
}

/** Whether two dates can share a day; false for values without days, such as a duration or a date without year. */
export function overlaps(a: EdtfReading, b: EdtfReading): boolean {
  if (!isPlaced(a) || !isPlaced(b)) return false;
  return from(a) <= until(b) && from(b) <= until(a);
}

/**
 * Whether every possible day of one date is before every possible day of another. Two date-times compare to the minute if
 * both or neither have a zone; a zoned date-time and a plain date compare by the day anywhere on Earth. Always false for an
 * uncertain or approximate date, because its bounds are not firm.
 */
export function definitelyBefore(a: EdtfReading, b: EdtfReading): boolean {
  if (a.uncertain || a.approximate || b.uncertain || b.approximate) return false;
  return isBefore(a, b);
}

function isBefore(a: EdtfReading, b: EdtfReading): boolean {
  if (a.minute !== undefined && b.minute !== undefined && a.zoned === b.zoned) return a.minute < b.minute;
  const last = a.zoned ? Math.floor(((a.minute ?? 0) + 14 * 60) / 1440) : a.latest;
  const first = b.zoned ? Math.floor(((b.minute ?? 0) - 12 * 60) / 1440) : b.earliest;
  return last !== undefined && first !== undefined && last < first;
}

function isPlaced({ earliest, latest }: EdtfReading): boolean {
  return earliest !== undefined || latest !== undefined;
}

function from({ earliest }: EdtfReading): number {
  return earliest ?? Number.NEGATIVE_INFINITY;
}

function until({ latest }: EdtfReading): number {
  return latest ?? Number.POSITIVE_INFINITY;
}
