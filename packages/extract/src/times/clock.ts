import { isNear, isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { digits } from "./date-values.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** A time of the clock; `isExact` when the words distinguish morning from afternoon. */
interface ClockPart {
  to: number;
  hour: number;
  minute: number;
  isExact: boolean;
}

/** Reads a time of the clock: الساعة الثالثة والنصف عصرا, 15:30, 3 p.m. */
export function readClock({ tokens }: TimeContext, at: number): ClockPart | undefined {
  const isCalled = tokens[at]?.particle === "clock" || hasRole(tokens[at], "clockWords");
  const place = isCalled ? at + 1 : at;
  const hour = tokens[place];
  if (isCalled && !isNext(hour)) return undefined;
  const read = hourAndMinute(tokens, place);
  if (!read) return undefined;
  const part = readHalfOfDay(tokens, read.to);
  const minutes = tokens[place + 1];
  const isWritten = minutes?.gap === ":" && /^[0-5][0-9]$/.test(minutes.digits ?? "") && hour?.digits !== undefined;
  if (
    !isCalled &&
    !isWritten &&
    !(part && hour?.digits === undefined && hour?.isOrdinal) &&
    !(part?.isAbbreviated && hour?.digits)
  )
    return undefined;
  if (read.hour > 12 && part?.afternoon === false) return undefined;
  const isLate = part?.afternoon === true && read.hour < 12;
  const isMidnight = part?.isAbbreviated && part.afternoon === false && read.hour === 12;
  const end = readZone(tokens, part?.to ?? read.to);
  return {
    to: end,
    hour: isLate ? read.hour + 12 : isMidnight ? 0 : read.hour,
    minute: read.minute,
    isExact: part !== undefined || read.hour > 12 || (isWritten && hour?.digits?.length === 2),
  };
}

function hourAndMinute(tokens: readonly TimeToken[], at: number): Omit<ClockPart, "isExact"> | undefined {
  const token = tokens[at];
  const value = token?.number;
  // one o'clock is الواحدة: «الساعة الأولى» is the first hour
  if (
    value === undefined ||
    value > 24 ||
    (token?.isOrdinal && value === 1) ||
    (token?.digits !== undefined && !/^[0-9]{1,2}$/.test(token.digits))
  )
    return undefined;
  const [hour, rest] = [Math.floor(value), value - Math.floor(value)];
  if (rest > 0) return { to: at + 1, hour, minute: Math.round(rest * 60) };
  const next = tokens[at + 1];
  if (next?.gap === ":" && /^[0-5][0-9]$/.test(next.digits ?? "")) {
    const second = tokens[at + 2];
    const hasSecond = second?.gap === ":" && /^[0-5][0-9]$/.test(second.digits ?? "");
    return { to: hasSecond ? at + 3 : at + 2, hour, minute: Number(next.digits) };
  }
  return withMinutes(tokens, { to: at + 1, hour, minute: 0 });
}

// والنصف, وربع, إلا ربعا, و20 دقيقة
function withMinutes(tokens: readonly TimeToken[], clock: Omit<ClockPart, "isExact">): Omit<ClockPart, "isExact"> {
  const token = tokens[clock.to];
  if (!isNext(token)) return clock;
  const isMinus = token.particle === "minus";
  const amount = isMinus ? tokens[clock.to + 1] : token;
  if (!isMinus && !token.isJoined) return clock;
  const to = clock.to + (isMinus ? 2 : 1);
  const part =
    amount?.particle === "half"
      ? 30
      : amount?.particle === "quarter" || hasRole(amount, "quarterHour")
        ? 15
        : minutesIn(amount, tokens[to]);
  if (part === undefined) return clock;
  const isNamed = saying(tokens[to], "unit")?.unit === "minute";
  const minute = isMinus ? 60 - part : part;
  return { to: isNamed ? to + 1 : to, hour: isMinus ? (clock.hour + 23) % 24 : clock.hour, minute };
}

function minutesIn(amount: TimeToken | undefined, next: TimeToken | undefined): number | undefined {
  if (hasRole(amount, "thirdHour")) return 20;
  const isMinutes = saying(next, "unit")?.unit === "minute";
  return isMinutes && amount?.number !== undefined && amount.number < 60 ? amount.number : undefined;
}

/** صباحا, بعد الظهر, p.m. */
function readHalfOfDay(
  tokens: readonly TimeToken[],
  at: number,
): { to: number; afternoon: boolean; isAbbreviated: boolean } | undefined {
  const token = tokens[at];
  if (!token || !/^[ \u00a0]?$/.test(token.gap)) return undefined;
  const isBeforeNoon = token.particle === "before" || token.particle === "after";
  const word = isBeforeNoon ? tokens[at + 1] : token;
  const part = saying(word, "part-of-day");
  if (part)
    return {
      to: isBeforeNoon ? at + 2 : at + 1,
      afternoon: token.particle === "before" ? false : part.afternoon,
      isAbbreviated: hasRole(word, "halfDay"),
    };
  const isAfternoon = hasRole(token, "afternoonLetter");
  const isLetter = isAfternoon || hasRole(token, "morningLetter");
  const isLetters = isLetter && hasRole(tokens[at + 1], "halfDayLetter") && tokens[at + 1]?.gap === ".";
  return isLetters ? { to: at + 2, afternoon: isAfternoon, isAbbreviated: true } : undefined;
}

// بتوقيت غرينتش, بتوقيت موسكو
function readZone(tokens: readonly TimeToken[], at: number): number {
  const token = tokens[at];
  if (!isNext(token)) return at;
  if (hasRole(token, "zones")) return at + 1;
  return hasRole(token, "zoneWords") ? at + (isNext(tokens[at + 1]) ? 2 : 1) : at;
}

/** Reads a time of the clock without a date. */
export function readClockTime(context: TimeContext, at: number): TimeMatch | undefined {
  const clock = readClock(context, at);
  if (!clock) return undefined;
  const match = {
    from: at,
    to: clock.to,
    type: "time",
    rule: "time/clock",
    certainty: "likely",
    basis: "unresolved",
  } as const;
  return { ...match, ...endOfClock(context, clock.to) };
}

// the full stop of "p.m." is part of it
function endOfClock({ tokens, text }: TimeContext, to: number): Pick<TimeMatch, "end"> {
  const last = tokens[to - 1];
  const isAbbreviated =
    last !== undefined && hasRole(last, "halfDayLetter") && last.gap === "." && text.charAt(last.end) === ".";
  return isAbbreviated ? { end: last.end + 1 } : {};
}

/** A date with a following time of the clock, if present: 13 أبريل 2021 الساعة 15:30. */
export function withClock(context: TimeContext, match: TimeMatch): TimeMatch {
  const { tokens } = context;
  const iso = isoClock(context, match);
  if (iso) return iso;
  if (match.type !== "date" || match.end !== undefined || !isNear(tokens[match.to])) return match;
  const place = tokens[match.to]?.particle === "in" ? match.to + 1 : match.to;
  const isCalled = hasRole(tokens[place], "clockWords") || tokens[match.to]?.particle === "in";
  const clock = isCalled && isNear(tokens[place]) ? readClock(context, place) : undefined;
  if (!clock) return match;
  const { value } = match;
  const isDay = value !== undefined && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
  const time = isDay && clock.isExact ? `${value}T${digits(clock.hour, 2)}:${digits(clock.minute, 2)}` : value;
  return {
    ...match,
    to: clock.to,
    type: "time",
    ...endOfClock(context, clock.to),
    ...(time === undefined ? {} : { value: time }),
  };
}

/** 2021-04-13T15:30, with optional seconds and Z. */
function isoClock(context: TimeContext, match: TimeMatch): TimeMatch | undefined {
  const { tokens, text } = context;
  const mark = tokens[match.to];
  if (match.rule !== "time/numeric" || mark?.letters !== "t" || mark.gap !== "" || tokens[match.to + 1]?.gap !== "")
    return undefined;
  const clock = readClock(context, match.to + 1);
  if (!clock || match.value === undefined) return undefined;
  const isUtc = text.charAt(tokens[clock.to - 1]?.end ?? 0) === "Z" && tokens[clock.to]?.letters === "z";
  const value = `${match.value}T${digits(clock.hour, 2)}:${digits(clock.minute, 2)}${isUtc ? "Z" : ""}`;
  return { ...match, to: isUtc ? clock.to + 1 : clock.to, type: "time", value };
}
