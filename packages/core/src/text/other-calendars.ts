import type { CalendarDay } from "./calendar-day.ts";

/** The Hijri and the Solar Hijri calendar. */
export type OtherCalendar = "islamic" | "persian";

/** The first and the last day that a date of another calendar can be, because lunar months begin by sighting. */
export interface CalendarBounds {
  earliest: CalendarDay;
  latest: CalendarDay;
}

// The tabular months differ from the announced ones by at most two days, the arithmetic leap years by one.
const slack = { islamic: 2, persian: 1 } as const;
const longestMonth = { islamic: 30, persian: 31 } as const;

/** The days that a date, a month or a year of another calendar can be in the Gregorian one. */
export function boundsInCalendar(
  calendar: OtherCalendar,
  { year, month, day }: { year: number; month?: number; day?: number },
): CalendarBounds | undefined {
  if (day !== undefined && (day < 1 || day > longestMonth[calendar])) return undefined;
  const first = firstOfMonth(calendar, year, month ?? 1);
  const after = month === undefined ? firstOfMonth(calendar, year + 1, 1) : firstOfMonth(calendar, year, month + 1);
  const last = day === undefined ? after - 1 : first + day - 1;
  return { earliest: (day === undefined ? first : last) - slack[calendar], latest: last + slack[calendar] };
}

function firstOfMonth(calendar: OtherCalendar, year: number, month: number): CalendarDay {
  if (month > 12) return firstOfMonth(calendar, year + 1, 1);
  return calendar === "islamic" ? firstOfIslamic(year, month) : firstOfPersian(year, month);
}

// The tabular calendar, whose first day is 16 July 622 of the Julian calendar.
function firstOfIslamic(year: number, month: number): CalendarDay {
  return 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + 29 * (month - 1) + Math.ceil((month - 1) / 2) - 492_148;
}

// The arithmetic calendar of 2820 years (Ahmad Birashk); its epoch is 19 March 622 of the Julian calendar.
const cycle = 2820;
const daysPerCycle = 1_029_983;
const epoch = -492_267;

function firstOfPersian(year: number, month: number): CalendarDay {
  const base = year - 474;
  const inCycle = 474 + (((base % cycle) + cycle) % cycle);
  const months = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  const leaps = Math.floor((inCycle * 682 - 110) / 2816);
  return months + leaps + (inCycle - 1) * 365 + Math.floor(base / cycle) * daysPerCycle + epoch;
}
