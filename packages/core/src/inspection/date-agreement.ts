import type { ArticleIndex } from "../article/article-index.ts";
import type { TimeClaim } from "../generated/types.ts";
import type { DateFound, DecadeFound, WrittenDate } from "../reading/dates/date-found.ts";
import {
  type DateWindow,
  type DayOfWriting,
  isInDecade,
  isOnWeekday,
  relativeWindow,
  windowOfDate,
} from "../reading/dates/date-windows.ts";
import { dateParts, findDates } from "../reading/dates/find-dates.ts";
import type { Reading } from "../reading/reading.ts";
import { civilDate, formatDay } from "../text/calendar-day.ts";
import type { EdtfReading } from "../text/edtf.ts";
import { alternativeDatesOf, publicationOf, readingOf } from "./time-readings.ts";

/** Words of a date that disagree with its value, and the value they give if it is only one. */
interface DateConflict {
  found: DateFound;
  /** The reading of the words, as EDTF or as the first and last day. */
  expected: string;
  /** The only value that the words allow for this field. */
  value?: string;
}

/** A date with the field that contains it. */
export interface DatedField {
  time: TimeClaim;
  key: string;
}

type Placed = EdtfReading & { earliest: number; latest: number };

/** The dates that the quotes of a time name or are part of. */
export function datesOf(reading: Reading, { evidence }: TimeClaim): DateFound[] {
  const dated = evidence.filter((quote) => dateParts.some((part) => reading.mayHold(part, quote)));
  const found = dated.flatMap((quote) => reading.touching(findDates, quote));
  return [...new Set(found)];
}

type Conflicts = (index: ArticleIndex, reading: Reading, field: DatedField) => DateConflict | undefined;

/** A comparison in which a note, or an alternative that agrees with the words, answers the conflict. */
function unanswered(conflictOf: Conflicts): Conflicts {
  return (index, reading, field) => {
    const { time, key } = field;
    const conflict = time.note === undefined ? conflictOf(index, reading, field) : undefined;
    if (!conflict) return undefined;
    const isAnswered = alternativeDatesOf(time).some(({ value }) => {
      return value !== undefined && !conflictOf(index, reading, { time: { ...time, value }, key });
    });
    return isAnswered ? undefined : conflict;
  };
}

/** The written dates that disagree with the value of a time; undefined if they agree or do not decide. */
export const writtenConflict: Conflicts = unanswered((index, reading, field) => {
  const coded = placed(field.time);
  if (!coded) return undefined;
  const written = datesOf(reading, field.time).filter(isWritten);
  const known = written.map((found) => ({ found, windows: windowsOf(index, reading, { found, coded }) }));
  if (known.length === 0 || known.some(({ windows }) => windows.length === 0)) return undefined;
  const isOnly = known.length === 1;
  const isNamed = known.some(({ found, windows }) =>
    windows.some((window) => agrees({ coded, field, isOnly }, window, found)),
  );
  if (isNamed && (isOnly || coded.kind !== "interval")) return undefined;
  const all = known.flatMap(({ windows }) => windows);
  const isBetween = lies(coded, field, all);
  if (!isOnly && isBetween) return undefined;
  const [{ found, windows }] = known as [(typeof known)[0]];
  const nearest = nearestOf(windows, coded);
  const value = isOnly && !field.time.value?.includes("T") ? valueFor(nearest, field.key) : undefined;
  return { found, expected: nearest.value ?? shown(nearest), ...(value === undefined ? {} : { value }) };
});

// Several dates are the ends of a period: a point lies between them, and the ends of an interval are two of them.
function lies({ kind, earliest, latest }: Placed, { key }: DatedField, windows: readonly DateWindow[]): boolean {
  const isIn = (day: number) => windows.some((window) => window.earliest <= day && day <= window.latest);
  if (kind === "interval") return isIn(earliest) && isIn(latest);
  if (/(?:start|end)$/i.test(key)) return isIn(earliest) || isIn(latest);
  return (
    earliest >= Math.min(...windows.map((one) => one.earliest)) &&
    latest <= Math.max(...windows.map((one) => one.latest))
  );
}

/** The dates that the quotes of a time name, with the value each is read as; weekdays alone are not read as days. */
export function readDates(index: ArticleIndex, reading: Reading, { time }: DatedField) {
  const coded = placed(time);
  return datesOf(reading, time).flatMap((found): { found: DateFound; value: string }[] => {
    if (found.kind === "weekday") return [];
    const windows = isWritten(found)
      ? coded && windowsOf(index, reading, { found, coded })
      : [relativeWindows(found, dayOfWriting(index))].filter((window) => window !== undefined);
    const values = new Set((windows ?? []).map((window) => window.value ?? shown(window)));
    return values.size > 0 ? [{ found, value: [...values].join(" | ") }] : [];
  });
}

type Written = WrittenDate | DecadeFound;

function isWritten(found: DateFound): found is Written {
  return found.kind === "date" || found.kind === "decade";
}

function placed(time: TimeClaim): Placed | undefined {
  const reading = readingOf(time);
  const isDate = reading && reading.kind !== "duration" && reading.kind !== "yearless";
  return isDate && reading.earliest !== undefined && reading.latest !== undefined ? (reading as Placed) : undefined;
}

// A date without a year is in the year that puts it near the publication, or in a year that the text names.
const farthest = 300;
const pointedReach = 2 * 366;

function windowsOf(
  index: ArticleIndex,
  reading: Reading,
  { found, coded }: { found: Written; coded: Placed },
): DateWindow[] {
  if (found.kind === "decade") return decadeWindow(found.decade, coded);
  const inYears = (years: readonly number[]) => years.flatMap((year) => windowOfDate(found, year) ?? []);
  const { year, swapped } = found;
  if (year !== undefined) {
    const other = swapped ? windowOfDate({ ...found, ...swapped }, year) : undefined;
    return [...inYears([year]), ...(other ? [other] : [])];
  }
  if (found.calendar !== "gregorian") return [];
  const published = placedPublication(index);
  if (found.yearShift !== undefined) {
    if (!published) return [];
    const years = [civilDate(published.earliest - 1).year, civilDate(published.latest).year];
    return inYears([...new Set(years.map((each) => each + (found.yearShift ?? 0)))]);
  }
  const own = yearsOf(coded);
  if (!published) return inYears(own);
  const { year: now } = civilDate(published.latest);
  const near = inYears([now - 2, now - 1, now, now + 1, now + 2]).filter((window) => isNear(found, window, published));
  const named = own.filter((each) => isNamed(reading, each));
  return [...near, ...inYears(named)];
}

function yearsOf({ earliest, latest }: Placed): number[] {
  const [first, last] = [civilDate(earliest).year, civilDate(latest).year];
  return last - first > 2 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function isNear({ points }: WrittenDate, { earliest, latest }: DateWindow, published: DayOfWriting): boolean {
  if (points === "past" || points === "recent")
    return earliest <= published.latest && latest >= published.earliest - pointedReach;
  if (points === "future") return latest >= published.earliest && earliest <= published.latest + pointedReach;
  return earliest - published.latest <= farthest && published.earliest - latest <= farthest;
}

function isNamed(reading: Reading, year: number): boolean {
  return reading.hits(findDates).some((found) => found.kind === "date" && found.year === year);
}

function placedPublication(index: ArticleIndex): DayOfWriting | undefined {
  const published = publicationOf(index);
  if (published?.earliest === undefined || published.latest === undefined) return undefined;
  return { earliest: published.earliest, latest: published.latest };
}

interface Comparison {
  coded: Placed;
  field: DatedField;
  /** Whether the quotes name one date only. */
  isOnly: boolean;
}

function agrees({ coded, field, isOnly }: Comparison, window: DateWindow, found: Written): boolean {
  if (coded.latest < window.earliest || coded.earliest > window.latest) return false;
  if (!isOnly || found.kind === "decade" || found.swapped) return true;
  return !isCoarser({ coded, field }, window, found) && hasEdges({ coded, field }, window);
}

/** Whether a value leaves out the day or the month that its quote names. */
function isCoarser({ coded, field }: Omit<Comparison, "isOnly">, window: DateWindow, found: WrittenDate): boolean {
  const { time } = field;
  const isQuoted = time.evidence.some(({ start, end }) => start <= found.start && found.end <= end);
  const isPoint = coded.kind === "date" && time.mod === undefined && !coded.approximate;
  if (!isQuoted || !isPoint || found.year === undefined || window.value === undefined) return false;
  return coded.latest - coded.earliest > window.latest - window.earliest;
}

// Of "3–5 March", a start is the first day and an end the last.
function hasEdges({ coded, field }: Omit<Comparison, "isOnly">, window: DateWindow): boolean {
  if (!window.isRange || coded.precision !== "day") return true;
  if (/^(?:s|plannedS)tart$/.test(field.key)) return coded.earliest === window.earliest;
  if (/^(?:e|plannedE)nd$/.test(field.key)) return coded.latest === window.latest;
  return coded.kind !== "interval" || (coded.earliest === window.earliest && coded.latest === window.latest);
}

function nearestOf(windows: readonly DateWindow[], { earliest }: Placed): DateWindow {
  const distance = (window: DateWindow) => Math.abs(window.earliest - earliest);
  return windows.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function shown({ earliest, latest }: DateWindow): string {
  return earliest === latest ? formatDay(earliest) : `${formatDay(earliest)}/${formatDay(latest)}`;
}

function valueFor({ earliest, latest, value, isRange }: DateWindow, key: string): string | undefined {
  if (!isRange) return value;
  if (/^(?:s|plannedS)tart$/.test(key)) return formatDay(earliest);
  return /^(?:e|plannedE)nd$/.test(key) ? formatDay(latest) : value;
}

// The day of writing is that of the publication or the day before it; with a time of day also the day after.
function dayOfWriting(index: ArticleIndex): DayOfWriting | undefined {
  const published = publicationOf(index);
  if (published?.earliest === undefined || published.latest === undefined) return undefined;
  return {
    earliest: published.earliest - 1,
    latest: published.latest + (published.minute === undefined ? 0 : 1),
  };
}

const fromEvents: ReadonlySet<string> = new Set(["resolved-from-event", "declared-open", "unresolved"]);

/** Words that count from the day of writing and disagree with the value of a time. */
export const relativeConflict: Conflicts = unanswered((index, reading, { time }) => {
  const coded = placed(time);
  const written = dayOfWriting(index);
  if (!coded || fromEvents.has(time.basis)) return undefined;
  const found = datesOf(reading, time);
  const isFromPublication = time.basis === "resolved-from-publication";
  if (found.some((one) => one.kind === "unit" && one.isAnaphoric && !isFromPublication)) return undefined;
  // time/weekday reports a value on another weekday
  if (found.some((one) => !isOnWeekday(coded.earliest, one))) return undefined;
  if (found.length === 0 || found.some(isWritten)) return undefined;
  const windows = found.map((one) => relativeWindows(one, written));
  if (windows.some((window, i) => !window || isWithin(coded, window, found[i] as DateFound))) return undefined;
  const [first] = windows as [DateWindow];
  return { found: found[0] as DateFound, expected: first.value ?? shown(first) };
});

// Last week does not go on after the day of writing, and next week does not begin before it.
function isWithin({ earliest, latest }: Placed, window: DateWindow, found: DateFound): boolean {
  if (latest < window.earliest || earliest > window.latest) return false;
  if (found.kind !== "unit" || found.unit !== "week") return true;
  return found.shift < 0 ? latest <= window.latest : found.shift === 0 || earliest >= window.earliest;
}

function relativeWindows(found: DateFound, written: DayOfWriting | undefined): DateWindow | undefined {
  // time/last-weekday checks "last Tuesday"
  if (!written || (found.kind === "weekday" && found.points === "past")) return undefined;
  return relativeWindow(found, written);
}

function decadeWindow(named: number, { earliest, latest }: Placed): DateWindow[] {
  const [first, last] = [civilDate(earliest).year, civilDate(latest).year];
  if (isInDecade(first, named) || isInDecade(last, named)) return [{ earliest, latest }];
  const start = named >= 100 ? named : 1900 + named;
  const years: WrittenDate = {
    kind: "date",
    start: 0,
    end: 0,
    calendar: "gregorian",
    isDigits: true,
    lastYear: start + 9,
  };
  const window = windowOfDate(years, start);
  return window ? [{ ...window, value: `${String(start).slice(0, -1)}X` }] : [];
}
