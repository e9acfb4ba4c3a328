import { civilDate, formatDay, type Pointing, type Weekday, weekdayOf } from "@diplomatic-visits/core/internal";
import { isFirstDay, tenseAround, tenseBefore } from "./clause-tense.ts";
import { readClock } from "./clock.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { afterDay, dayOfMonth, readWeekday, type WeekdayPart } from "./day-part.ts";
import { isFutureNear } from "./future-near.ts";
import { readPointer, readRelativeUnit } from "./pointing.ts";
import { unitAway, weekdayInWeek, weekdayTowards } from "./relative-values.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** Reads a weekday without its date: يوم الثلاثاء الماضي, next Monday, الجمعة من الأسبوع المقبل, الثلاثاء. */
export function readWeekdayDate(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const leading = leadingPointer(tokens, at);
  const read = readWeekday(context, leading ? at + 1 : at);
  if (!read || (leading && !isNext(tokens[at + 1]))) return undefined;
  const match = { from: at, type: read.partOfDay ? "time" : "date", rule: "time/weekday" } as const;
  const pointer = leading ? { to: read.to, points: leading } : readPointer(context, read.to);
  if (pointer && pointer.points !== "recent")
    return pointed(context, { ...match, to: pointer.to }, read, pointer.points);
  return inWeek(context, match, read) ?? onDay(context, match, read) ?? bare(context, { ...match, to: read.to }, read);
}

type Started = Pick<TimeMatch, "from" | "type" | "rule">;

function leadingPointer(tokens: readonly TimeToken[], at: number): Pointing | undefined {
  const token = tokens[at];
  if (token?.particle === "this" && !hasRole(token, "distantDay")) return "present";
  return token?.pointsBefore ? saying(token, "pointer")?.points : undefined;
}

function pointed(
  { today }: TimeContext,
  match: Started & { to: number },
  { weekday }: WeekdayPart,
  points: Pointing,
): TimeMatch {
  if (today === undefined) return { ...match, certainty: "sure", basis: "unresolved" };
  const value = formatDay(weekdayTowards(today, weekday, points));
  const certainty = points === "past" ? "sure" : "likely";
  return { ...match, certainty, basis: "resolved-from-publication", value, isPlaced: true };
}

/** الجمعة من الأسبوع المقبل */
function inWeek(context: TimeContext, match: Started, { to, weekday }: WeekdayPart): TimeMatch | undefined {
  const { tokens, today } = context;
  const place = tokens[to]?.particle === "of" && isNext(tokens[to]) ? to + 1 : to;
  const week = isNext(tokens[place]) ? readRelativeUnit(context, place) : undefined;
  if (week?.unit !== "week" || week.shift === undefined) return undefined;
  if (today === undefined) return { ...match, to: week.to, certainty: "likely", basis: "unresolved" };
  const value = formatDay(weekdayInWeek(today, weekday, week.shift));
  return { ...match, to: week.to, certainty: "likely", basis: "resolved-from-publication", value };
}

/** الجمعة 15, الخميس في الحادي والعشرين: the day with that number near the publication that falls on that weekday. */
function onDay(context: TimeContext, match: Started, { to, weekday }: WeekdayPart): TimeMatch | undefined {
  const { tokens, today } = context;
  const joint = tokens[to];
  const isJoint = joint?.particle === "in" || (hasRole(joint, "the") && hasRole(tokens[to + 2], "ordinalSuffix"));
  const place = isJoint && isNext(joint) ? to + 1 : to;
  const token = tokens[place];
  const isClock = isNext(token) && readClock(context, place) !== undefined;
  const day = isNext(token) && !isClock ? dayOfMonth(token) : undefined;
  if (day === undefined || (saying(tokens[place + 1], "unit") && isNext(tokens[place + 1]))) return undefined;
  const read = { ...match, to: afterDay(tokens, place), certainty: "likely", basis: "unresolved" } as const;
  if (today === undefined) return read;
  const found = nearestSuchDay(today, day, weekday);
  return found === undefined ? read : { ...read, basis: "resolved-from-publication", value: formatDay(found) };
}

// within a month and a half each day number falls on most weekdays
const farthestDay = 45;

function nearestSuchDay(today: number, day: number, weekday: Weekday): number | undefined {
  for (let distance = 0; distance <= farthestDay; distance++)
    for (const on of [today - distance, today + distance])
      if (civilDate(on).day === day && weekdayOf(on) === weekday) return on;
  return undefined;
}

// صلاة الجمعة is not a day, and a weekday alone may be the last or the next: only a candidate gets a value.
function bare(context: TimeContext, match: Started & { to: number }, read: WeekdayPart): TimeMatch | undefined {
  const { text, tokens, today } = context;
  const end = tokens[match.to - 1]?.end ?? text.length;
  const isApart = /[،,(] ?$/.test(tokens[match.from]?.gap ?? "") && /^ ?[،,).]/.test(text.slice(end, end + 2));
  if (read.isDoubtful && !read.isCalled && !isApart) return undefined;
  if (isNameOfPerson(text, tokens, match)) return undefined;
  const before = tokens[match.from - 1];
  if (hasRole(before, "weekdayHolders") && isNext(tokens[match.from])) return undefined;
  if (today === undefined) return { ...match, certainty: read.isCalled ? "sure" : "likely", basis: "unresolved" };
  const back = (weekdayOf(today) - read.weekday + 7) % 7;
  const side = sideOf(context, match);
  // on a Wednesday, "will meet on Wednesday" is of the same day, and "until Wednesday" of the next
  const ahead = back === 0 && side === "future" ? 0 : 7 - back;
  const value = unitAway(today, "day", side === "future" || side === "until" ? ahead : -back) ?? "";
  const isPlaced = side !== undefined;
  return { ...match, certainty: "candidate", basis: "resolved-from-publication", value, ...(isPlaced && { isPlaced }) };
}

// "Sunday Okafor, the minister": no preposition before it, a capitalized word after it, then a comma or a possessive
function isNameOfPerson(
  text: string,
  tokens: readonly TimeToken[],
  { from, to }: { from: number; to: number },
): boolean {
  const [first, next] = [tokens[from], tokens[to]];
  const isBare = to === from + 1 && (tokens[from - 1]?.particle === undefined || !isNext(first));
  if (!isBare || !first?.hasCapitals || !next?.isCapital || next.gap !== " ") return false;
  if (/^(?:[,.]|['’]s\b|$)/.test(text.slice(next.end, next.end + 3))) return true;
  // "Friday Mensah arrived", "The Sunday Times reported"
  const isOpening = hasRole(tokens[from - 1], "the") || /(?:^|[.!?]["”’]? )$/.test(first.gap);
  return isOpening && tokens[to + 1]?.isCapital === false;
}

/** The side of the publication on which words near a weekday put it. */
function sideOf(
  context: TimeContext,
  { from, to }: { from: number; to: number },
): "past" | "future" | "until" | undefined {
  const { tokens } = context;
  const before = tokens[from - 1]?.particle;
  if (before === "since") return "past";
  const isNear = isFutureNear(context, { from, to });
  if (isNear !== undefined) return isNear ? "future" : undefined;
  if (isAheadOf(tokens, from) || isCalledOff(context, from, to)) return "future";
  if (before === "until" && tenseBefore(context, from)?.tense !== "past") return "until";
  const tense = tenseAround(context, from, to);
  const isLimit = before === "before" || before === "by" || isFirstDay(tokens, from);
  if (tense === "future" || tense === "planned" || (isLimit && tense === undefined)) return "future";
  return tense === "past" ? "past" : undefined;
}

// "ahead of Thursday's summit"
function isAheadOf(tokens: readonly TimeToken[], from: number): boolean {
  return hasRole(tokens[from - 2], "aheadOf") && tokens[from - 1]?.particle === "of";
}

// "cancelled Thursday's trip" to come
function isCalledOff({ text, tokens }: TimeContext, from: number, to: number): boolean {
  const end = tokens[to - 1]?.end ?? text.length;
  return hasRole(tokens[from - 1], "callingOff") && /^['’]s /.test(text.slice(end, end + 3));
}
