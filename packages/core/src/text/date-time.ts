import { type CalendarDay, calendarDay } from "./calendar-day.ts";

/** The minute of a date-time. */
export interface ClockReading {
  /** Minutes since 1970-01-01T00:00, in UTC if the zone is written, otherwise in local time. */
  minute?: number;
  /** Whether the zone is written. */
  zoned?: boolean;
}

/** The content of a date-time: the day as written and its minute. */
export interface DateTimeReading extends ClockReading {
  kind: "date-time";
  precision: "time";
  earliest: CalendarDay;
  latest: CalendarDay;
}

const parts =
  /^(-?[0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.]([0-9]+))?)?(?:Z|([+\u2212-])([0-9]{2})(?::?([0-9]{2}))?)?$/;

/** Reads an ISO 8601 date-time with or without a zone; undefined if the date or the time does not exist. */
export function readDateTime(value: string): DateTimeReading | undefined {
  const [, year = "", month, day, hour, minute, second = "0", fraction = "0", sign = "+", ...offset] =
    parts.exec(value) ?? [];
  const on = year === "-0000" ? undefined : calendarDay(Number(year), Number(month), Number(day));
  const clock = minuteOfDay(Number(hour), Number(minute), Number(`${second}.${fraction}`));
  const shift = zoneMinutes(sign, Number(offset[0] ?? 0), Number(offset[1] ?? 0));
  if (on === undefined || clock === undefined || shift === undefined) return undefined;
  const zoned = offset[0] !== undefined || value.endsWith("Z");
  return { kind: "date-time", precision: "time", earliest: on, latest: on, minute: on * 1440 + clock - shift, zoned };
}

// 24:00 is the midnight at the end of the day, so later times do not exist.
function minuteOfDay(hour: number, minute: number, second: number): number | undefined {
  if (minute > 59 || second >= 60) return undefined;
  const minutes = hour * 60 + minute;
  return minutes + second / 60 <= 1440 ? minutes : undefined;
}

// −00:00 is not a zone in ISO 8601.
function zoneMinutes(sign: string, hours: number, minutes: number): number | undefined {
  const shift = hours * 60 + minutes;
  if (minutes > 59) return undefined;
  if (sign === "+") return shift <= 14 * 60 ? shift : undefined;
  return shift > 0 && shift <= 12 * 60 ? -shift : undefined;
}
