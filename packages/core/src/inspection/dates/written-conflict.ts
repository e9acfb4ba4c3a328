import type { WrittenDate } from "../../reading/dates/date-found.ts";
import type { DateWindow } from "../../reading/dates/date-windows.ts";
import { formatDay } from "../../text/calendar-day.ts";
import { type CodedDate, codedDate, datesOf, isWritten, type Written, windowShown } from "./coded-date.ts";
import { type Conflicts, type DatedField, unanswered } from "./date-conflict.ts";
import { isPlainly, windowsOf } from "./written-windows.ts";

/** The written dates that disagree with the value of a time; undefined if they agree or do not decide. */
export const writtenConflict: Conflicts = unanswered((index, reading, field) => {
  const coded = codedDate(field.time);
  if (!coded) return undefined;
  const written = datesOf(reading, field.time).filter(isWritten);
  if ((written.length === 1 || coded.kind !== "interval") && written.some((found) => isPlainly(index, found, coded)))
    return undefined;
  const known = written.map((found) => ({ found, windows: windowsOf(index, reading, { found, coded }) }));
  if (known.length === 0 || known.some(({ windows }) => windows.length === 0)) return undefined;
  const isOnly = known.length === 1;
  const isNamed = known.some(({ found, windows }) =>
    windows.some((window) => agrees({ coded, field, isOnly }, window, found)),
  );
  if (isNamed && (isOnly || coded.kind !== "interval")) return undefined;
  const all = known.flatMap(({ windows }) => windows);
  const isBetween = isInPeriod(coded, field, all);
  if (!isOnly && isBetween) return undefined;
  const [{ found, windows }] = known as [(typeof known)[0]];
  const nearest = nearestOf(windows, coded);
  const value = isOnly && !field.time.value?.includes("T") ? valueFor(nearest, field.key) : undefined;
  return {
    ...{ found, expected: nearest.value ?? windowShown(nearest) },
    ...(value !== undefined && { value }),
    ...(written.every(isDayInFigures) && { inFigures: true }),
  };
});

function isDayInFigures(found: Written): boolean {
  return found.kind === "date" && found.isDigits && found.day !== undefined && found.swapped === undefined;
}

// Several dates are the ends of a period: a point is between them, and the ends of an interval are two of them.
function isInPeriod(
  { kind, earliest, latest }: CodedDate,
  { key }: DatedField,
  windows: readonly DateWindow[],
): boolean {
  const isIn = (day: number) => windows.some((window) => window.earliest <= day && day <= window.latest);
  if (kind === "interval") return isIn(earliest) && isIn(latest);
  if (/(?:start|end)$/i.test(key)) return isIn(earliest) || isIn(latest);
  return (
    earliest >= Math.min(...windows.map((one) => one.earliest)) &&
    latest <= Math.max(...windows.map((one) => one.latest))
  );
}

interface Comparison {
  coded: CodedDate;
  field: DatedField;
  /** Whether the quotes name one date only. */
  isOnly: boolean;
}

function agrees({ coded, field, isOnly }: Comparison, window: DateWindow, found: Written): boolean {
  if (coded.latest < window.earliest || coded.earliest > window.latest) return false;
  if (!isOnly || found.kind === "decade" || found.swapped) return true;
  return !isCoarser({ coded, field }, window, found) && hasEdges({ coded, field }, window);
}

/** Whether a value omits the day or the month that its quote names. */
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

function nearestOf(windows: readonly DateWindow[], { earliest }: CodedDate): DateWindow {
  const distance = (window: DateWindow) => Math.abs(window.earliest - earliest);
  return windows.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function valueFor({ earliest, latest, value, isRange }: DateWindow, key: string): string | undefined {
  if (!isRange) return value;
  if (/^(?:s|plannedS)tart$/.test(key)) return formatDay(earliest);
  return /^(?:e|plannedE)nd$/.test(key) ? formatDay(latest) : value;
}
