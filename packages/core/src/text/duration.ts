import { daysInMonth } from "./calendar-day.ts";
import { durationPattern } from "./edtf-pattern.ts";

/** The smallest unit of a duration. */
export type DurationPrecision = "year" | "month" | "week" | "day" | "time";

/** How many days a duration lasts: a month has 28 to 31, a year 365 or 366, so it has a minimum and a maximum. */
export interface DayCount {
  least: number;
  most: number;
}

interface Component {
  count: number;
  unit: string;
}

const shape = new RegExp(durationPattern);

/** The smallest unit of an ISO 8601 duration; undefined if the value is not one. */
export function durationPrecision(value: string): DurationPrecision | undefined {
  const components = readComponents(value);
  if (!components) return undefined;
  if (value.includes("T")) return "time";
  return finestOf[components.at(-1)?.unit ?? ""];
}

/** The days that an ISO 8601 duration lasts, including fractions; undefined if the value is not one. */
export function durationDays(value: string): DayCount | undefined {
  const components = readComponents(value);
  if (!components) return undefined;
  let months = 0;
  let leastSeconds = 0;
  let mostSeconds = 0;
  for (const { count, unit } of components) {
    const whole = monthsIn[unit] ? Math.trunc(count) : 0;
    months += whole * (monthsIn[unit] ?? 0);
    const [least, most = least] = secondsIn[unit] ?? [0];
    leastSeconds += (count - whole) * least;
    mostSeconds += (count - whole) * most;
  }
  const { least, most } = daysInMonths(months);
  return { least: least + leastSeconds / secondsPerDay, most: most + mostSeconds / secondsPerDay };
}

const finestOf: Readonly<Record<string, DurationPrecision>> = { Y: "year", M: "month", W: "week", D: "day" };
const monthsIn: Readonly<Record<string, number>> = { Y: 12, M: 1 };
const secondsPerDay = 86_400;
const secondsIn: Readonly<Record<string, readonly [least: number, most?: number]>> = {
  Y: [365 * secondsPerDay, 366 * secondsPerDay],
  M: [28 * secondsPerDay, 31 * secondsPerDay],
  W: [7 * secondsPerDay],
  D: [secondsPerDay],
  TH: [3600],
  TM: [60],
  TS: [1],
};

/** The counts in order, with those of the clock marked by T; also undefined if a fraction is not the last count. */
function readComponents(value: string): Component[] | undefined {
  if (!shape.test(value)) return undefined;
  const [calendarPart = "", clockPart = ""] = value.slice(1).split("T");
  const found = [...countsIn(calendarPart, ""), ...countsIn(clockPart, "T")];
  return found.slice(0, -1).every(({ count }) => Number.isInteger(count)) ? found : undefined;
}

function countsIn(part: string, mark: string): Component[] {
  return Array.from(part.matchAll(/([0-9.,]+)([YMWDHS])/g), ([, count = "", unit = ""]) => ({
    count: Number(count.replace(",", ".")),
    unit: mark + unit,
  }));
}

const monthsPerEra = 4800;
const daysPerEra = 146_097;

/** The minimum and maximum days of this many consecutive months. */
function daysInMonths(months: number): DayCount {
  if (months === 0) return { least: 0, most: 0 };
  const eras = Math.floor(months / monthsPerEra);
  const rest = months - eras * monthsPerEra;
  const known = withinEra[rest] ?? daysWithinEra(rest);
  withinEra[rest] = known;
  return { least: eras * daysPerEra + known.least, most: eras * daysPerEra + known.most };
}

// the counts that were asked for; there are at most as many as months of an era
const withinEra: Record<number, DayCount> = {};

// Tried from each month of a 400-year era.
function daysWithinEra(rest: number): DayCount {
  daysBefore ??= daysBeforeMonths();
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let from = 0; from < monthsPerEra; from++) {
    const days = (daysBefore[from + rest] as number) - (daysBefore[from] as number);
    if (days < least) least = days;
    if (days > most) most = days;
  }
  return { least, most };
}

let daysBefore: Int32Array | undefined;

// The days before each month of two eras.
function daysBeforeMonths(): Int32Array {
  const before = new Int32Array(2 * monthsPerEra);
  for (let month = 1; month < before.length; month++)
    before[month] =
      (before[month - 1] as number) + daysInMonth(2000 + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
  return before;
}
