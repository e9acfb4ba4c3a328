import { dayOf, isoDay } from "./day-range.ts";

/** A day labelled under the line. */
export interface Tick {
  day: number;
  words: string;
}

/** The days of the line, and the position of each from 0 to 1. */
export interface TimeAxis {
  from: number;
  to: number;
  at(day: number): number;
  ticks: readonly Tick[];
}

const most = 5;
const [perMonth, perYear] = [30.4, 365.25];

/** A line that contains all days, with a margin for open ranges. */
export function timeAxis(days: readonly number[]): TimeAxis {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, Math.round((last - first) * 0.1));
  const [from, to] = [first - margin, last + margin];
  return { from, to, at: (day) => (day - from) / (to - from), ticks: ticksOf(from, to) };
}

// Days if the line is short, then months, then years: the finest unit without too many labels.
function ticksOf(from: number, to: number): Tick[] {
  const enough = (length: number) => (to - from) / length < most;
  const days = [1, 2, 7].find(enough);
  if (days !== undefined) return everyDays(from, to, days);
  const months = [1, 3, 6].find((count) => enough(count * perMonth));
  if (months !== undefined) return everyMonths(from, to, months);
  const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((count) => enough(count * perYear)) ?? 2000;
  return everyMonths(from, to, years * 12);
}

function everyDays(from: number, to: number, step: number): Tick[] {
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, i) => ({ day: from + i * step, words: isoDay(from + i * step) }));
}

function everyMonths(from: number, to: number, step: number): Tick[] {
  const start = new Date(from * 86_400_000);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const ticks = Array.from({ length: most + 2 }, (_, i) => monthTick(first + i * step, step % 12 === 0));
  return ticks.filter(({ day }) => from <= day && day <= to);
}

function monthTick(months: number, yearly: boolean): Tick {
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const words = String(year).padStart(4, "0");
  return { day: dayOf(year, month, 1), words: yearly ? words : `${words}-${String(month).padStart(2, "0")}` };
}
