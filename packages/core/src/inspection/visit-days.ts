import type { Time, TimeClaim, Visit } from "../generated/types.ts";
import type { CalendarDay } from "../text/calendar-day.ts";
import { readEdtf } from "./time-readings.ts";

/** The outer bounds of a date in days: no reading of it or of its alternatives is outside them. */
export interface Bounds {
  earliest: CalendarDay;
  latest: CalendarDay;
}

/** The outer bounds of a date; undefined where one of its values is open, unresolved or marked as doubtful. */
export function boundsOf(time: Time | undefined): Bounds | undefined {
  if (!time) return undefined;
  const all = [time, ...(time.alternatives ?? [])].map(claimBounds);
  if (!all.every((bounds) => bounds !== undefined)) return undefined;
  return {
    earliest: Math.min(...all.map(({ earliest }) => earliest)),
    latest: Math.max(...all.map(({ latest }) => latest)),
  };
}

/** The first and last day of a visit if both are known to the day; without an end, the last day is the first. */
export function exactDaysOf({ start, end = start }: Visit): Bounds | undefined {
  const [first, last] = [exactDay(start), exactDay(end)];
  return first === undefined || last === undefined || last < first ? undefined : { earliest: first, latest: last };
}

function exactDay(time: Time | undefined): CalendarDay | undefined {
  const bounds = boundsOf(time);
  return bounds && bounds.earliest === bounds.latest ? bounds.earliest : undefined;
}

function claimBounds({ value, mod }: TimeClaim): Bounds | undefined {
  const reading = value === undefined || mod !== undefined ? undefined : readEdtf(value);
  if (!reading || reading.uncertain || reading.approximate) return undefined;
  const { earliest, latest } = reading;
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}
