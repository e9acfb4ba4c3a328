import { civilDate } from "@diplomatic-visits/core/internal";
import { dayIn } from "../times/calendars.ts";
import { findTimes } from "../times/find-times.ts";

/** A date of a page's envelope. */
export interface PageDate {
  /** In the format's notation: a day, or a date-time with the written zone, if any. */
  value: string;
  /** Minutes since 1970 in UTC, if a time and a zone are written. */
  minute?: number;
}

const iso =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
// 20230428, 20230428T192036Z
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
// a dot follows the day everywhere; after a slash only a number above 12 shows what it is
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
const rfc =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\.?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const american = /^(?:[a-z]{6,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),\s+(\d{4})\b/i;
// as Java and JavaScript print a date: Fri Apr 28 19:20:36 CEST 2023, Fri Apr 28 2023 19:20:36 GMT+0200 (CEST)
const java =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:(Z|UTC|GMT|[+-]\d{2}:?\d{2})|[a-z]{2,5})\s+(\d{4})$/i;
const script =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:GMT|UTC)?([+-]\d{2}:?\d{2})?(?:\s*\([^()]{0,40}\))?)?$/i;
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Reads a machine-readable date of a page; nothing is added to it. Undefined if it is not a date, or not in the calendar. */
export function cleanDate(raw: unknown): PageDate | undefined {
  if (typeof raw !== "string" || raw.length > 64) return undefined;
  // the name of a zone after its offset adds nothing; without one the time is of an unknown zone
  const text = asciiDigits(raw.trim().replace(/\[[\w/+-]{1,30}\]$|\s+[A-Z][a-z]+\/[A-Z]\w+$/, ""));
  const [, year, month, day, ...clock] = iso.exec(text) ?? [];
  if (year) return dated([Number(year), Number(month), Number(day)], clock);
  const [, packedYear, packedMonth, packedDay, ...packedClock] = compact.exec(text) ?? [];
  if (packedYear) return dated([Number(packedYear), Number(packedMonth), Number(packedDay)], packedClock);
  const inNumbers = dotted.exec(text) ?? slashedDay(text);
  if (inNumbers) return dated([Number(inNumbers[3]), Number(inNumbers[2]), Number(inNumbers[1])], []);
  const [, dayOf, name = "", yearOf, ...time] = rfc.exec(text) ?? [];
  if (yearOf) return dated([Number(yearOf), monthOf(name), Number(dayOf)], time);
  const printed = java.exec(text);
  if (printed) return printedByJava(printed);
  const [, monthIn = "", dayOfMonth, scriptYear, ...scriptClock] = script.exec(text) ?? [];
  if (scriptYear) return dated([Number(scriptYear), monthOf(monthIn), Number(dayOfMonth)], scriptClock);
  // Zone abbreviations such as CEST are ambiguous: drop the time.
  const [, named = "", dayIn, yearIn] = american.exec(text) ?? [];
  return yearIn ? dated([Number(yearIn), monthOf(named), Number(dayIn)], []) : inWords(text);
}

// day, month, year; undefined if the order of the first two is open
function slashedDay(text: string): readonly (string | undefined)[] | undefined {
  const [all, first, second, year] = slashed.exec(text) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return [all, first, second, year];
  return Number(second) > 12 && Number(first) <= 12 ? [all, second, first, year] : undefined;
}

/** A day in the words of a language, if the text is little else. */
function inWords(text: string): PageDate | undefined {
  const [only, another] = findTimes(text);
  if (!only || another || only.end - only.start < 0.6 * text.length) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(only.value?.slice(0, 10) ?? "") ?? [];
  return year ? dated([Number(year), Number(month), Number(day)], []) : undefined;
}

// an ambiguous zone abbreviation does not affect the day
function printedByJava([, name = "", day, hour, minute, second, zone, year]: RegExpExecArray): PageDate | undefined {
  const clock = zone === undefined ? [] : [hour, minute, second, zone];
  return dated([Number(year), monthOf(name), Number(day)], clock);
}

const zeros = ["٠", "۰"].map((zero) => zero.charCodeAt(0));

function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
  });
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type Clock = readonly (string | undefined)[];

function dated(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second, zone]: Clock,
): PageDate | undefined {
  if (isPersian(year)) return persianDate([year, month, day], [hour, minute, second, zone]);
  const at = new Date(Date.UTC(year, month - 1, day));
  // the first day of Unix time is a field that was never filled
  if (!isOfPages(year) || at.getTime() === 0 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day)
    return undefined;
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

// pages put years of other calendars in Gregorian fields; for lunar and Buddhist years the day is uncertain
function isOfPages(year: number): boolean {
  return year >= 1600 && year < 2200;
}

// Persian years 1300 to 1410 are 1921 to 2031; lunar years since the web exists are larger
function isPersian(year: number): boolean {
  return year >= 1300 && year <= 1410;
}

function persianDate([year, month, day]: readonly [number, number, number], clock: Clock): PageDate | undefined {
  const on = dayIn("persian", year, month, day);
  if (on === undefined) return undefined;
  const date = civilDate(on);
  return dated([date.year, date.month, date.day], clock);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

// −00:00 is not a valid zone in ISO 8601
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

/** Whether two dates contradict each other: in minutes if both have a zone, else in days. */
export function datesDiffer(a: PageDate, b: PageDate): boolean {
  if (a.minute !== undefined && b.minute !== undefined) return Math.abs(a.minute - b.minute) > 1;
  return a.value.slice(0, 10) !== b.value.slice(0, 10);
}
