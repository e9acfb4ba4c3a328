import { type CalendarDay, calendarDay, civilDate, formatDay } from "@diplomatic-visits/core/internal";
import { type ClauseTense, tenseAround } from "./clause-tense.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { hasRole } from "./time-token.ts";
import { readYearAfter } from "./year-part.ts";

/** Reads a holiday with a fixed day, or a day counted from Easter: Easter Monday, New Year's Day. */
export function readHoliday(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, terms, today } = context;
  const token = tokens[at];
  if (!token?.isCapital) return undefined;
  const found = terms
    .holidaysFrom(token.letters)
    .find(({ words }) =>
      words.every((own, k) => tokens[at + k]?.letters === own && (k === 0 || isJoined(context, at + k))),
    );
  if (!found) return undefined;
  const after = tokens[at + found.words.length];
  if (isNext(after) && after.isCapital && hasRole(after, "namedAfterDay")) return undefined;
  const match = {
    from: at,
    to: at + found.words.length,
    type: "date",
    rule: "time/holiday",
    certainty: "likely",
  } as const;
  const year = readYearAfter(context, match.to);
  const inYear = year?.calendar === "gregorian" ? dayIn(year.year, found.day) : undefined;
  if (year && inYear !== undefined) return { ...match, to: year.to, basis: "explicit", value: formatDay(inYear) };
  if (today === undefined) return { ...match, basis: "unresolved" };
  const on = nearest(today, found.day, tenseAround(context, at, match.to));
  return on === undefined
    ? { ...match, basis: "unresolved" }
    : { ...match, basis: "resolved-from-publication", value: formatDay(on) };
}

function isJoined({ tokens }: TimeContext, at: number): boolean {
  return /^(?: |['’]|)$/.test(tokens[at]?.gap ?? "");
}

function nearest(today: CalendarDay, day: string, tense: ClauseTense | undefined): CalendarDay | undefined {
  const { year } = civilDate(today);
  const days = [year - 1, year, year + 1].flatMap((each) => dayIn(each, day) ?? []);
  const onSide = days.filter((on) => (tense === "future" ? on >= today : tense === "past" ? on <= today : true));
  return onSide.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

function dayIn(year: number, day: string): CalendarDay | undefined {
  const [, shift] = /^easter([+-]\d+)?$/.exec(day) ?? [];
  if (day.startsWith("easter")) return easterOf(year) + Number(shift ?? 0);
  const [month = 0, date = 0] = day.split("-").map(Number);
  return calendarDay(year, month, date);
}

// The Gregorian Easter by the algorithm of Meeus, Jones and Butcher.
function easterOf(year: number): CalendarDay {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return calendarDay(year, month, day) as CalendarDay;
}
