import type { TimeClaim } from "../../generated/types.ts";
import type { DateFound, DecadeFound, WrittenDate } from "../../reading/dates/date-found.ts";
import type { DateWindow } from "../../reading/dates/date-windows.ts";
import { dateBits, findDates } from "../../reading/dates/find-dates.ts";
import type { Reading } from "../../reading/reading.ts";
import { formatDay } from "../../text/calendar-day.ts";
import type { EdtfReading } from "../../text/edtf.ts";
import { readingOf } from "../time-readings.ts";

/** The value of a date with its first and last day. */
export type CodedDate = EdtfReading & { earliest: number; latest: number };

/** The value of a time as days; undefined if it is not a date, or has no year. */
export function codedDate(time: TimeClaim): CodedDate | undefined {
  const reading = readingOf(time);
  const isDate = reading && reading.kind !== "duration" && reading.kind !== "yearless";
  return isDate && reading.earliest !== undefined && reading.latest !== undefined ? (reading as CodedDate) : undefined;
}

/** The dates that the quotes of a time name or are part of. */
export function datesOf(reading: Reading, { evidence }: TimeClaim): readonly DateFound[] {
  let found: readonly DateFound[] | undefined;
  for (const quote of evidence) {
    if ((reading.bitsIn(quote) & dateBits) === 0) continue;
    const dates = reading.touching(findDates, quote);
    found = found ? [...new Set([...found, ...dates])] : dates;
  }
  return found ?? none;
}

const none: readonly DateFound[] = [];

/** A date, or the years of a decade, as the words give it. */
export type Written = WrittenDate | DecadeFound;

/** Whether words name a date and do not count from the day of writing. */
export function isWritten(found: DateFound): found is Written {
  return found.kind === "date" || found.kind === "decade";
}

/** The days of a window, as one EDTF value. */
export function windowShown({ earliest, latest }: DateWindow): string {
  return earliest === latest ? formatDay(earliest) : `${formatDay(earliest)}/${formatDay(latest)}`;
}
