import { parseEdtf } from "../../text/edtf.ts";

/** Whether the days of a record are days, and the last is not before the first. */
export function datesAgree({ start, end }: { start: string; end: string }): boolean {
  const isDay = (value: string) => value === "" || (/^\d{4}-\d\d-\d\d$/.test(value) && parseEdtf(value) !== undefined);
  return isDay(start) && isDay(end) && (start === "" || end === "" || start <= end);
}
