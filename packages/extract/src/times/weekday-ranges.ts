import { type CalendarDay, formatDay, type Weekday, weekdayOf } from "@diplomatic-visits/core/internal";
import { tenseAround } from "./clause-tense.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readWeekday } from "./day-part.ts";
import { readPointer } from "./pointing.ts";
import { hasRole, saying } from "./time-token.ts";

/** Reads two weekdays as the ends of a stretch: يومي الاثنين والثلاثاء, between Monday and Wednesday, Monday to Thursday. */
export function readWeekdayRange(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const isPair = saying(tokens[at], "pair")?.unit === "day" && isNext(tokens[at + 1]);
  const first = readWeekday(context, isPair ? at + 1 : at);
  const joint = first && tokens[first.to];
  if (!first || !isNext(joint)) return undefined;
  const isBetween = tokens[at - 1]?.particle === "between" && isNext(tokens[at]);
  const isAnd = joint.particle === "and" || joint.isJoined;
  const isTo = joint.particle === "to" || joint.particle === "until";
  if (!isTo && !(isAnd && (isPair || isBetween))) return undefined;
  const last = readWeekday(context, joint.isJoined ? first.to : first.to + 1);
  if (!last) return undefined;
  // يومي الخميس والجمعة المقبلين
  const pointer = readPointer(context, last.to);
  const to = pointer?.to ?? last.to;
  const match = { from: at, to, type: "date", rule: "time/weekday-range", certainty: "likely" } as const;
  if (today === undefined) return { ...match, basis: "unresolved" };
  const tense = tenseAround(context, at, last.to);
  const isAhead = pointer ? pointer.points === "future" : tense === "future" || tense === "planned";
  const days = isAhead ? daysAhead(today, first.weekday, last.weekday) : daysBefore(today, first.weekday, last.weekday);
  return { ...match, basis: "resolved-from-publication", value: days.map(formatDay).join("/") };
}

/** Reads a weekend: the weekend, last weekend, this weekend. */
export function readWeekend(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const points = saying(tokens[at], "pointer")?.points ?? (hasRole(tokens[at], "this") ? "present" : undefined);
  const isLeading = points !== undefined || hasRole(tokens[at], "the");
  if (!isLeading || !isNext(tokens[at + 1]) || !hasRole(tokens[at + 1], "weekend")) return undefined;
  const match = { from: at, to: at + 2, type: "date", rule: "time/weekend", certainty: "likely" } as const;
  if (today === undefined) return { ...match, basis: "unresolved" };
  const tense = points ?? tenseAround(context, at, at + 2);
  const isAhead = tense === "future" || tense === "planned" || tense === "present";
  const days = isAhead ? daysAhead(today, saturday, sunday) : daysBefore(today, saturday, sunday);
  return { ...match, basis: "resolved-from-publication", value: days.map(formatDay).join("/") };
}

const [saturday, sunday] = [6, 7] as const;

function daysAhead(today: CalendarDay, first: Weekday, last: Weekday): CalendarDay[] {
  const from = today + ((first - weekdayOf(today) + 7) % 7);
  return [from, from + ((last - first + 7) % 7)];
}

function daysBefore(today: CalendarDay, first: Weekday, last: Weekday): CalendarDay[] {
  const to = today - ((weekdayOf(today) - last + 7) % 7);
  return [to - ((last - first + 7) % 7), to];
}
