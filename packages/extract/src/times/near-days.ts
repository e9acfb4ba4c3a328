import { formatDay, weekdayOf } from "@diplomatic-visits/core/internal";
import { isNear, isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readWeekday } from "./day-part.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

interface NearDay {
  to: number;
  days: number;
}

/** Reads a day relative to the publication: أمس, صباح اليوم, بعد غد, أول من أمس, yesterday evening. */
export function readNearDay(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const leading = saying(tokens[at], "part-of-day") && isNext(tokens[at + 1]) ? at + 1 : at;
  const read = nearDay(context, leading, leading > at);
  if (!read) return undefined;
  const token = tokens[read.to];
  const weekday = isNear(token) ? readWeekday(context, read.to) : undefined;
  const trailing = !weekday && isNext(token) && saying(token, "part-of-day") !== undefined;
  const to = weekday?.to ?? (trailing ? read.to + 1 : read.to);
  const isTime = leading > at || trailing || weekday?.partOfDay === true;
  const certainty = read.days === 0 ? "likely" : "sure";
  const match = { from: at, to, type: isTime ? "time" : "date", rule: "time/near-day", certainty } as const;
  if (today === undefined) return { ...match, basis: "unresolved" };
  // «أمس الثلاثاء» cannot have been written the day after a Wednesday
  if (weekday && weekday.weekday !== weekdayOf(today + read.days))
    return { ...match, certainty: "candidate", basis: "unresolved" };
  return { ...match, basis: "resolved-from-publication", value: formatDay(today + read.days) };
}

function nearDay(context: TimeContext, at: number, hasPart: boolean): NearDay | undefined {
  return beyond(context.tokens, at) ?? (isTitle(context, at) ? undefined : plain(context.tokens, at, hasPart));
}

/** قبل يوم أمس, أول من أمس, بعد غد, the day before yesterday. */
function beyond(tokens: readonly TimeToken[], at: number): NearDay | undefined {
  const isFirst =
    hasRole(tokens[at], "firstBeyond") || tokens[at]?.particle === "before" || tokens[at]?.particle === "after";
  const hasDay = hasRole(tokens[at], "the") && hasRole(tokens[at + 1], "dayBeyond");
  const start = hasDay ? at + 2 : at;
  const particle = tokens[start]?.particle;
  if (!isFirst && !(hasDay && (particle === "before" || particle === "after"))) return undefined;
  let place = start + 1;
  const isOf = hasRole(tokens[at], "firstBeyond") && tokens[place]?.particle === "of";
  if (hasRole(tokens[place], "day") || isOf) place++;
  const days = isNext(tokens[place]) ? saying(tokens[place], "near-day")?.days : undefined;
  if (days === undefined || days === 0 || (days === 1) !== (particle === "after")) return undefined;
  return { to: place + 1, days: days * 2 };
}

// «الغد» in quotation marks is a newspaper
function isTitle({ text, tokens }: TimeContext, at: number): boolean {
  const token = tokens[at];
  return /[«"“]$/.test(token?.gap ?? "") && /^[»"”]/.test(text.charAt(token?.end ?? text.length));
}

function plain(tokens: readonly TimeToken[], at: number, hasPart: boolean): NearDay | undefined {
  const word = saying(tokens[at], "unit");
  const isThis = tokens[at]?.particle === "this" && hasRole(tokens[at + 1], "today");
  const isCalled = word?.unit === "day" && hasRole(tokens[at], "day") && isNext(tokens[at + 1]);
  const place = isCalled || isThis ? at + 1 : at;
  const token = tokens[place];
  const days = saying(token, "near-day")?.days;
  if (days === undefined || !token) return undefined;
  if (days === 0 && !isToday(tokens, place)) return undefined;
  if (hasRole(token, "tomorrowAlone") && !isCalled && !hasPart) return undefined;
  // por la mañana
  if (days === 1 && hasRole(tokens[place - 1], "the") && isNext(token)) return undefined;
  const next = tokens[place + 1];
  const isDayBefore = days === -1 && isNext(next) && hasRole(next, "beforeYesterday");
  return { to: isDayBefore ? place + 2 : place + 1, days: isDayBefore ? -2 : days };
}

// اليوم الأول and اليوم العالمي belong to an event, and روسيا اليوم is a channel.
function isToday(tokens: readonly TimeToken[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isNext(tokens[at]) && (hasRole(before, "newspapers") || hasRole(before, "notTodayAfter"))) return false;
  if (!isNext(next)) return true;
  return !next.isOrdinal && !hasRole(next, "notTodayBefore") && saying(next, "pointer") === undefined;
}

/** Reads a part of a day relative to the publication: الليلة الماضية, هذا الصباح, last night. */
export function readNearPart({ tokens, terms, today }: TimeContext, at: number): TimeMatch | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isNext(second)) return undefined;
  const isThis = hasRole(first, "this");
  const isLeading = isThis || (saying(first, "pointer") !== undefined && first?.pointsBefore);
  const part = isLeading ? second : first;
  // esta mañana: the word for tomorrow is also that for morning
  const isMorning = isThis && saying(part, "near-day")?.days === 1;
  const isPart =
    (isMorning || saying(part, "part-of-day") !== undefined) &&
    (part?.isDefinite || part?.pointsBefore || terms.wordsFor(part?.letters ?? "")?.nounsBare);
  const points = isThis ? "present" : saying(isLeading ? first : second, "pointer")?.points;
  if (!isPart || points === undefined || points === "recent") return undefined;
  const match = { from: at, to: at + 2, type: "time", rule: "time/near-day", certainty: "likely" } as const;
  if (today === undefined) return { ...match, basis: "unresolved" };
  const value = formatDay(today + { past: -1, present: 0, future: 1 }[points]);
  return { ...match, basis: "resolved-from-publication", value };
}

/** Reads a word for the present: الآن, حاليا, now. */
export function readNow({ tokens, today }: TimeContext, at: number): TimeMatch | undefined {
  if (!saying(tokens[at], "now")) return undefined;
  const match = {
    from: at,
    to: at + 1,
    type: "date",
    rule: "time/now",
    certainty: "likely",
    basis: "unresolved",
  } as const;
  const isDoubtful = today === undefined || hasRole(tokens[at], "nowLoose");
  return isDoubtful && !hasRole(tokens[at], "nowSure") ? { ...match, certainty: "candidate" } : match;
}
