import { formatDay, weekdayOf } from "@diplomatic-visits/core/internal";
import { isNear, isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readWeekday } from "./day-part.ts";
import { saying, type TimeToken } from "./time-token.ts";

interface NearDay {
  to: number;
  days: number;
}

/** Reads a day counted from that of publication: أمس, صباح اليوم, بعد غد, أول من أمس, yesterday evening. */
export function readNearDay(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const leading = saying(tokens[at], "part-of-day") && isNext(tokens[at + 1]) ? at + 1 : at;
  const read = nearDay(context, leading);
  if (!read) return undefined;
  const token = tokens[read.to];
  const weekday = isNear(token) ? readWeekday(context, read.to) : undefined;
  const trailing = !weekday && isNext(token) && saying(token, "part-of-day") !== undefined;
  const to = weekday?.to ?? (trailing ? read.to + 1 : read.to);
  const isTime = leading > at || trailing || weekday?.partOfDay === true;
  const certainty = read.days === 0 ? "likely" : "sure";
  const match = { from: at, to, type: isTime ? "time" : "date", rule: "time/near-day", certainty } as const;
  if (today === undefined) return { ...match, basis: "unresolved" };
  // «أمس الثلاثاء» was not written the day after a Wednesday
  if (weekday && weekday.weekday !== weekdayOf(today + read.days))
    return { ...match, certainty: "candidate", basis: "unresolved" };
  return { ...match, basis: "resolved-from-publication", value: formatDay(today + read.days) };
}

function nearDay(context: TimeContext, at: number): NearDay | undefined {
  return beyond(context.tokens, at) ?? (isTitle(context, at) ? undefined : plain(context.tokens, at));
}

/** قبل يوم أمس, أول من أمس, بعد غد, the day before yesterday. */
function beyond(tokens: readonly TimeToken[], at: number): NearDay | undefined {
  const isFirst =
    tokens[at]?.letters === "اول" || tokens[at]?.particle === "before" || tokens[at]?.particle === "after";
  const hasDay = tokens[at]?.letters === "the" && tokens[at + 1]?.letters === "day";
  const start = hasDay ? at + 2 : at;
  const particle = tokens[start]?.particle;
  if (!isFirst && !(hasDay && (particle === "before" || particle === "after"))) return undefined;
  let place = start + 1;
  if (tokens[place]?.letters === "يوم" || (tokens[at]?.letters === "اول" && tokens[place]?.particle === "of")) place++;
  const days = isNext(tokens[place]) ? saying(tokens[place], "near-day")?.days : undefined;
  if (days === undefined || days === 0 || (days === 1) !== (particle === "after")) return undefined;
  return { to: place + 1, days: days * 2 };
}

// «الغد» in quotation marks is a newspaper
function isTitle({ text, tokens }: TimeContext, at: number): boolean {
  const token = tokens[at];
  return /[«"“]$/.test(token?.gap ?? "") && /^[»"”]/.test(text.charAt(token?.end ?? text.length));
}

const newspapers: ReadonlySet<string> = new Set([
  "روسيا",
  "مصر",
  "المصري",
  "اخبار",
  "الاخبار",
  "صحيفه",
  "usa",
  "russia",
]);
const adjective = /^(?:الذي|التي|العالمي|الدولي|الوطني|الاخير|نفسه|ذاته|المذكور|الواحد|الموعود)$/;

function plain(tokens: readonly TimeToken[], at: number): NearDay | undefined {
  const word = saying(tokens[at], "unit");
  const isThis = tokens[at]?.particle === "this" && tokens[at + 1]?.letters === "اليوم";
  const isCalled = word?.unit === "day" && tokens[at]?.letters === "يوم" && isNext(tokens[at + 1]);
  const place = isCalled || isThis ? at + 1 : at;
  const token = tokens[place];
  const days = saying(token, "near-day")?.days;
  if (days === undefined || !token) return undefined;
  if (days === 0 && !isToday(tokens, place)) return undefined;
  if (token.letters === "غد" && !isCalled) return undefined;
  const next = tokens[place + 1];
  const isDayBefore = days === -1 && isNext(next) && next.letters === "الاول";
  return { to: isDayBefore ? place + 2 : place + 1, days: isDayBefore ? -2 : days };
}

// اليوم الأول and اليوم العالمي are days of something, and روسيا اليوم is a channel.
function isToday(tokens: readonly TimeToken[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (
    isNext(tokens[at]) &&
    (newspapers.has(before?.letters ?? "") || /^(?:ذلك|تلك|كل|مثل)$/.test(before?.letters ?? ""))
  )
    return false;
  if (!isNext(next)) return true;
  return !next.isOrdinal && !adjective.test(next.letters) && saying(next, "pointer") === undefined;
}

/** Reads a part of a day counted from that of publication: الليلة الماضية, هذا الصباح, last night. */
export function readNearPart({ tokens, today }: TimeContext, at: number): TimeMatch | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isNext(second)) return undefined;
  const isThis = /^(?:هذا|هذه|this)$/.test(first?.letters ?? "");
  const isLeading = isThis || (saying(first, "pointer") !== undefined && first?.isLatin);
  const part = isLeading ? second : first;
  const isPart = saying(part, "part-of-day") !== undefined && (part?.isDefinite || part?.isLatin);
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
  const letters = tokens[at]?.letters ?? "";
  return today === undefined || /^(?:now|nowadays|currently)$/.test(letters)
    ? { ...match, certainty: letters === "الان" ? "likely" : "candidate" }
    : match;
}
