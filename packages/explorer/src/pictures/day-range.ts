/** A range of days, both ends included, counted from 1970-01-01; an open end is absent. */
export interface DayRange {
  from?: number;
  to?: number;
}

const bound = /^(\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?[?~%]?$/;
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 14],
};

/** The days that a coded date can mean; undefined for a duration, a date without a year, and an invalid date. */
export function dayRange(value: string): DayRange | undefined {
  const [first = "", second] = value.split("/");
  if (second === undefined) return pointRange(first);
  const [from, to] = [pointRange(first), pointRange(second)];
  if (!from && !to) return undefined;
  return { ...(from?.from !== undefined && { from: from.from }), ...(to?.to !== undefined && { to: to.to }) };
}

function pointRange(point: string): Required<DayRange> | undefined {
  const [, year, month, day] = bound.exec(point) ?? [];
  if (year === undefined) return undefined;
  const [low, high] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  const months = monthsOf(month);
  if (!months) return undefined;
  const from = dayOf(low, months[0], 1);
  const to = dayOf(high, months[1] + 1, 0);
  return day === undefined || day.includes("X")
    ? { from, to }
    : { from: from + Number(day) - 1, to: from + Number(day) - 1 };
}

function monthsOf(month: string | undefined): readonly [number, number] | undefined {
  if (month === undefined || month.includes("X")) return [1, 12];
  const number = Number(month);
  return seasons[month] ?? (number >= 1 && number <= 12 ? [number, number] : undefined);
}

/** A day by its year, month and day; overflowing months and days carry over. */
function dayOf(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
}

/** A day in the format of articles. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
