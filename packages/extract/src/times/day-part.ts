import type { Weekday } from "@diplomatic-visits/core/internal";
import { isNear, isNext, type TimeContext } from "./context.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** The day of a month that a token can mean, 1 to 31. */
export function dayOfMonth(token: TimeToken | undefined): number | undefined {
  if (token?.number === undefined || (token.digits !== undefined && !/^[0-9]{1,2}$/.test(token.digits)))
    return undefined;
  const { number } = token;
  // الاثنين before a date is a Monday
  if (token.weekday && token.hasArticle) return undefined;
  return Number.isInteger(number) && number >= 1 && number <= 31 ? number : undefined;
}

/** Whether an ordinal modifies the noun before it, as in الأسبوع الثالث من أبريل; only after يوم is it a day. */
export function placesNoun(tokens: readonly TimeToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token?.isOrdinal || !isNext(token) || hasRole(before, "today")) return false;
  return before?.isDefinite === true || before?.particle === "half" || before?.particle === "quarter";
}

/** The tokens of a day: the numeral, and an attached suffix such as th. */
export function afterDay(tokens: readonly TimeToken[], at: number): number {
  const next = tokens[at + 1];
  return next?.gap === "" && hasRole(next, "ordinalSuffix") ? at + 2 : at + 1;
}

/** A weekday named in a text, with the token after it. */
export interface WeekdayPart {
  to: number;
  weekday: Weekday;
  /** Whether يوم or a part of the day comes before it. */
  isCalled: boolean;
  partOfDay: boolean;
  /** Whether the name may be another word: الاثنين is also the number two. */
  isDoubtful: boolean;
}

/** Reads a weekday at a token, with يوم and a part of the day before it: مساء يوم الثلاثاء, Tuesday morning. */
export function readWeekday({ tokens, terms }: TimeContext, at: number): WeekdayPart | undefined {
  // منتصف ليل السبت
  const isMiddle = saying(tokens[at], "part")?.mod === "mid" && isNext(tokens[at + 1]);
  let place = isMiddle && saying(tokens[at + 1], "part-of-day") ? at + 1 : at;
  const hasPart = saying(tokens[place], "part-of-day") !== undefined && isNext(tokens[place + 1]);
  if (hasPart) place++;
  const unit = saying(tokens[place], "unit");
  const hasDay = unit?.unit === "day" && unit.number === "one" && isNext(tokens[place + 1]);
  if (hasDay) place++;
  const token = tokens[place];
  const named = token?.weekday;
  if (!named || !token || !isNameOfDay(token)) return undefined;
  const dayBehind = isDayBehind({ tokens, terms }, place);
  const isIn =
    /^(?:in|the)$/.test(tokens[place - 1]?.particle ?? "") &&
    isNext(token) &&
    terms.wordsFor(token.letters)?.nounsBare === true;
  if (named.isDoubtful && !token.hasArticle && !hasDay && !dayBehind && !isIn) return undefined;
  const isCounted = hasRole(tokens[place - 1], "beforeTwo");
  const next = partOfDayAfter(tokens, place + 1);
  const partBehind = next !== undefined;
  return {
    to: next ?? (dayBehind ? place + 2 : place + 1),
    weekday: named.weekday,
    isCalled: hasPart || hasDay || dayBehind || isIn || partBehind || saying(tokens[at - 1], "pair")?.unit === "day",
    partOfDay: hasPart || partBehind,
    isDoubtful: named.isDoubtful && isCounted,
  };
}

/** Tuesday morning, lunes por la noche: the index after the part of the day. */
function partOfDayAfter(tokens: readonly TimeToken[], at: number): number | undefined {
  const isJoined = tokens[at]?.particle === "by" && hasRole(tokens[at + 1], "the") && isNext(tokens[at]);
  const part = tokens[isJoined ? at + 2 : at];
  const isMorning = isJoined && saying(part, "near-day")?.days === 1;
  return isNext(part) && (isMorning || saying(part, "part-of-day")) ? (isJoined ? at + 3 : at + 1) : undefined;
}

// Salı günü
function isDayBehind({ tokens, terms }: Pick<TimeContext, "tokens" | "terms">, at: number): boolean {
  const next = tokens[at + 1];
  if (!isNext(next) || !terms.wordsFor(tokens[at]?.letters ?? "")?.dayFollows) return false;
  return saying(next, "unit")?.unit === "day";
}

// "sun" and "sat" are also words: an English name is capitalized
function isNameOfDay(token: TimeToken): boolean {
  return !token.hasCapitals || token.isCapital;
}

/** The token where a date may continue after its weekday: after a comma, في, or الموافق with its ل. */
export function afterWeekday({ tokens }: TimeContext, at: number): number {
  const token = tokens[at];
  if (!isNear(token)) return at;
  if (token.particle === "equals") return hasRole(tokens[at + 1], "correspondingTo") ? at + 2 : at + 1;
  return token.particle === "in" && isNext(token) && isNext(tokens[at + 1]) ? at + 1 : at;
}
