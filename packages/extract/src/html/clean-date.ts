/** A date of a page's envelope. */
export interface PageDate {
  /** As the format writes it: a day, or a date-time with the zone that was written, or none. */
  value: string;
  /** Minutes since 1970 in UTC, where a time and a zone are written. */
  minute?: number;
}

const iso =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const rfc =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const american = /^([a-z]{3,9})\.?\s+(\d{1,2}),\s+(\d{4})\b/i;
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Reads a date as pages write it for programs; nothing is added to it. Undefined if it is none, or not in the calendar. */
export function cleanDate(raw: unknown): PageDate | undefined {
  if (typeof raw !== "string" || raw.length > 64) return undefined;
  const text = raw.trim();
  const [, year, month, day, ...clock] = iso.exec(text) ?? [];
  if (year) return dated([Number(year), Number(month), Number(day)], clock);
  const [, dayOf, name = "", yearOf, ...time] = rfc.exec(text) ?? [];
  if (yearOf) return dated([Number(yearOf), monthOf(name), Number(dayOf)], time);
  // its clock is of a zone that has only a nickname
  const [, named = "", dayIn, yearIn] = american.exec(text) ?? [];
  return yearIn ? dated([Number(yearIn), monthOf(named), Number(dayIn)], []) : undefined;
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type Clock = readonly (string | undefined)[];

function dated(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second, zone]: Clock,
): PageDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  const date = [padded(year, 4), padded(month, 2), padded(day, 2)].join("-");
  if (hour === undefined) return { value: date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const time = `${padded(Number(hour), 2)}:${minute}${second === undefined ? "" : `:${second}`}`;
  const written = zoneOf(zone);
  const shift = minutesOf(written);
  if (shift !== undefined && (shift < -12 * 60 || shift > 14 * 60)) return undefined;
  const clock = at.getTime() / 60_000 + Number(hour) * 60 + Number(minute);
  return { value: `${date}T${time}${written}`, ...(shift === undefined ? {} : { minute: clock - shift }) };
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

// −00:00 is no zone in ISO 8601
function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:z|utc|gmt|[+-]00:?(?:00)?)$/i.test(zone)) return "Z";
  const digits = zone.replace(":", "").padEnd(5, "0");
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

function minutesOf(zone: string): number | undefined {
  if (zone === "") return undefined;
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** Whether two dates cannot both be right: minutes apart where both have a zone, else days. */
export function datesDiffer(a: PageDate, b: PageDate): boolean {
  if (a.minute !== undefined && b.minute !== undefined) return Math.abs(a.minute - b.minute) > 1;
  return a.value.slice(0, 10) !== b.value.slice(0, 10);
}
