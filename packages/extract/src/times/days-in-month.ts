import { type CalendarDay, calendarDay, civilDate, formatDay } from "@diplomatic-visits/core/internal";
import { tenseAround } from "./clause-tense.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readMonthAndYear } from "./dates.ts";
import { afterDay, dayOfMonth, placesNoun, readWeekday } from "./day-part.ts";
import { readRelativeUnit } from "./pointing.ts";
import { lastPlace, type NthWeekday, nthDay } from "./relative-values.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** Reads a day of a month counted from the publication: 20 من الشهر القادم, الثلاثاء التاسع عشر من هذا الشهر. */
export function readDayOfMonthAway(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const weekday = readWeekday(context, at);
  const place = weekday?.to ?? at;
  const day = dayOfMonth(tokens[place]);
  if (day === undefined || (weekday && !isNext(tokens[place]))) return undefined;
  if (!weekday && placesNoun(tokens, place)) return undefined;
  const after = afterDay(tokens, place);
  const of = tokens[after];
  const month =
    of?.particle === "of" && isNext(of) && isNext(tokens[after + 1]) ? readRelativeUnit(context, after + 1) : undefined;
  if (month?.unit !== "month") return undefined;
  const match = { from: at, to: month.to, type: "date", rule: "time/day-of-month", certainty: "likely" } as const;
  const on = today === undefined || month.shift === undefined ? undefined : dayAway(today, month.shift, day);
  return on === undefined
    ? { ...match, basis: "unresolved" }
    : { ...match, basis: "resolved-from-publication", value: formatDay(on) };
}

function monthAway(today: CalendarDay, shift: number): { year: number; month: number } {
  const { year, month } = civilDate(today);
  const count = year * 12 + month - 1 + shift;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

function dayAway(today: CalendarDay, shift: number, day: number): CalendarDay | undefined {
  const { year, month } = monthAway(today, shift);
  return calendarDay(year, month, day);
}

/** Reads a day without a month: يوم 27, on the 18th. */
export function readLoneDay(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const number = tokens[at + 1];
  const day = isNext(number) && number.digits !== undefined ? dayOfMonth(number) : undefined;
  if (day === undefined) return undefined;
  const hasSuffix = hasRole(tokens[at + 2], "ordinalSuffix") && tokens[at + 2]?.gap === "";
  const isRank = hasRole(tokens[at], "the") && hasSuffix && isLoneRank(context, at);
  // يوم 28/10 is a date
  const isDate = tokens[at + 2]?.digits !== undefined && /^ ?[/.-] ?$/.test(tokens[at + 2]?.gap ?? "");
  const counts = isNext(tokens[at + 2]) && saying(tokens[at + 2], "unit") !== undefined;
  if (!isRank && (!hasRole(tokens[at], "day") || isDate || counts)) return undefined;
  const to = isRank ? at + 3 : at + 2;
  const match = { from: at, to, type: "date", rule: "time/day-of-month", certainty: "candidate" } as const;
  const on = loneDay(context, { from: at, to }, day);
  return on === undefined
    ? { ...match, basis: "unresolved" }
    : { ...match, basis: "resolved-from-publication", value: formatDay(on) };
}

// "on the 18th", but not "on the 18th floor"
function isLoneRank({ tokens, text }: TimeContext, at: number): boolean {
  const before = tokens[at - 1];
  const isAnnounced = /^(?:in|by|until|since|before|after|to|and)$/.test(before?.particle ?? "") && isNext(tokens[at]);
  const next = tokens[at + 3];
  const isEnd = !isNext(next) || /^(?:in|by|until|and|to|before|after)$/.test(next.particle ?? "");
  return isAnnounced && isEnd && !/^-/.test(text.slice(tokens[at + 2]?.end ?? 0));
}

// the month of the publication, or the one before or after it, by the tense of the verb
function loneDay(
  context: TimeContext,
  { from, to }: { from: number; to: number },
  day: number,
): CalendarDay | undefined {
  const { today } = context;
  if (today === undefined) return undefined;
  const tense = tenseAround(context, from, to);
  const days = [-1, 0, 1].flatMap((shift) => dayAway(today, shift, day) ?? []);
  const isAhead = tense === "future" || tense === "planned";
  const onSide = days.filter((on) => (isAhead ? on >= today : tense === undefined ? true : on <= today));
  return onSide.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

/** Reads a weekday by its position in a month: أول يوم جمعة من يوليو, the last Monday of this month. */
export function readNthWeekday(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const place = placeInMonth(tokens[at]);
  if (place === undefined || !isNext(tokens[at + 1])) return undefined;
  const hasDay = hasRole(tokens[at + 1], "day");
  const name = tokens[hasDay ? at + 2 : at + 1];
  const of = (hasDay ? at + 2 : at + 1) + 1;
  if (!name?.weekday || !isNext(name) || !isNext(tokens[of]) || !/^(?:of|in)$/.test(tokens[of]?.particle ?? ""))
    return undefined;
  return inMonth(context, { from: at, month: of + 1 }, { weekday: name.weekday.weekday, place });
}

function placeInMonth(token: TimeToken | undefined): number | undefined {
  if (hasRole(token, "lastPlace")) return lastPlace;
  return token?.isOrdinal && token.number !== undefined && token.number <= 5 ? token.number : undefined;
}

function inMonth(
  context: TimeContext,
  { from, month }: { from: number; month: number },
  nth: NthWeekday,
): TimeMatch | undefined {
  const { today } = context;
  const match = { from, type: "date", rule: "time/nth-weekday", certainty: "likely" } as const;
  const named = readMonthAndYear(context, month);
  if (named?.parts.calendar === "gregorian" && named.parts.month !== undefined) {
    const { year } = named.parts;
    const nearest = year ?? (today === undefined ? undefined : civilDate(today).year);
    const on = nearest === undefined ? undefined : nthDay({ year: nearest, month: named.parts.month }, nth);
    const basis = year === undefined ? "resolved-from-publication" : "explicit";
    if (on === undefined) return { ...match, to: named.to, basis: "unresolved" };
    return {
      ...match,
      to: named.to,
      basis,
      value: formatDay(on),
      ...(year === undefined ? { certainty: "candidate" } : {}),
    };
  }
  const relative = readRelativeUnit(context, month);
  if (relative?.unit !== "month") return undefined;
  const on =
    today === undefined || relative.shift === undefined ? undefined : nthDay(monthAway(today, relative.shift), nth);
  if (on === undefined) return { ...match, to: relative.to, basis: "unresolved" };
  return { ...match, to: relative.to, basis: "resolved-from-publication", value: formatDay(on) };
}
