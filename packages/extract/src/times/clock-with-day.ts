import { readClock } from "./clock.ts";
import { isNext, type TimeContext, type TimeMatch, type TimeReader } from "./context.ts";
import { digits } from "./date-values.ts";
import { readDate } from "./dates.ts";
import { readNearDay } from "./near-days.ts";
import { readNumericDate } from "./numeric-dates.ts";
import { hasRole, saying } from "./time-token.ts";
import { readWeekdayDate } from "./weekday-dates.ts";

const dayReaders: readonly TimeReader[] = [readDate, readNumericDate, readNearDay, readWeekdayDate];

const noon = 12;

/** Reads a time of the clock before its day: 7 a.m. on Sunday, noon on Wednesday, الساعة الثالثة عصر الخميس, 10:45 من صباح السبت. */
export function readClockAndDay(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const clock = readClock(context, at) ?? wordOfClock(context, at);
  if (!clock) return undefined;
  const joint = tokens[clock.to];
  const isJoint = joint?.particle === "of" || joint?.particle === "in";
  // "7 a.m. on Sunday": the full stop ends an abbreviation
  if (!joint || !/^\.?[,،]? $/.test(joint.gap) || (joint.gap.startsWith(".") && !isJoint)) return undefined;
  const place = isJoint ? clock.to + 1 : clock.to;
  if (isJoint && !isNext(tokens[place])) return undefined;
  const day = dayAt(context, place);
  if (!day) return undefined;
  const match: TimeMatch = { ...day, from: at, type: "time" };
  const isDay = day.value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day.value);
  if (!isDay || clock.hour === undefined) return match;
  const part = saying(tokens[place], "part-of-day");
  const isLate = part?.afternoon === true && clock.hour < noon;
  const hour = isLate ? clock.hour + noon : clock.hour;
  if (!clock.isExact && part === undefined) return match;
  return { ...match, value: `${day.value}T${digits(hour, 2)}:${digits(clock.minute, 2)}` };
}

interface ClockWord {
  to: number;
  hour?: number;
  minute: number;
  isExact: boolean;
}

// noon, dawn and midnight before "on"; only noon has an hour
function wordOfClock({ tokens }: TimeContext, at: number): ClockWord | undefined {
  if (!hasRole(tokens[at], "clockNouns") || tokens[at + 1]?.particle !== "in") return undefined;
  return { to: at + 1, minute: 0, isExact: true, ...(hasRole(tokens[at], "noon") ? { hour: noon } : {}) };
}

function dayAt(context: TimeContext, at: number): TimeMatch | undefined {
  const found = dayReaders.flatMap((read) => read(context, at) ?? []);
  return found.sort((a, b) => b.to - a.to)[0];
}
