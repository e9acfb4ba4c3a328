import { formatDay } from "@diplomatic-visits/core/internal";
import { tenseAround } from "./clause-tense.ts";
import { isNear, isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readWeekday } from "./day-part.ts";
import { readPointer, readRelativeUnit } from "./pointing.ts";
import { seasonAway, unitAway, weekdayInWeek } from "./relative-values.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** Reads one unit relative to the publication, with an optional weekday in it: الأسبوع المقبل يوم الجمعة. */
export function readRelative(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const article = hasRole(tokens[at], "the") ? at + 1 : at;
  const read = readRelativeUnit(context, article);
  if (!read) return undefined;
  const { to, unit, shift } = read;
  // an article that is a word of its own is not part of the expression: la semaine prochaine
  const from = context.terms.wordsFor(tokens[article]?.letters ?? "")?.nounsBare ? article : at;
  const match = {
    from,
    to,
    type: "date",
    rule: "time/relative",
    certainty: "likely",
    basis: "unresolved",
  } as const;
  if (lastsAnyWay(tokens, article, read))
    return { ...match, type: "duration", certainty: "sure", basis: "explicit", value: lengthOf(unit) };
  // "the last day of his presidency" counts from its end
  if (isNext(tokens[to]) && hasRole(tokens[to], "of")) return undefined;
  // "the next day" counts from the day told of
  if (unit === "day" && shift !== 0 && tokens[article]?.pointsBefore) return { ...match, certainty: "candidate" };
  if (shift === undefined) return { ...match, certainty: "candidate" };
  const weekday = unit === "week" && isNear(tokens[to]) ? readWeekday(context, to) : undefined;
  const whole = { ...match, to: weekday?.to ?? to };
  if (today === undefined) return whole;
  const value = weekday ? formatDay(weekdayInWeek(today, weekday.weekday, shift)) : unitAway(today, unit, shift);
  return value === undefined ? whole : { ...whole, basis: "resolved-from-publication", value };
}

const lengths = { day: "P1D", week: "P1W", month: "P1M", year: "P1Y", decade: "P10Y", century: "P100Y" } as const;

function lengthOf(unit: keyof typeof lengths): string {
  return lengths[unit];
}

// العقد الماضي and "the past year" are periods up to now, not units of the calendar.
function lastsAnyWay(
  tokens: readonly TimeToken[],
  at: number,
  { unit, shift }: { unit: string; shift?: number },
): boolean {
  if (hasRole(tokens[at], "past")) return true;
  return unit === "decade" && (shift === 1 || shift === -1);
}

/** Reads a period of no fixed length: الأشهر الأخيرة, السنوات القادمة, الوقت الحاضر, recent years. */
export function readVaguePeriod(context: TimeContext, at: number): TimeMatch | undefined {
  const match = {
    from: at,
    type: "date",
    rule: "time/vague-period",
    certainty: "likely",
    basis: "unresolved",
  } as const;
  const { tokens } = context;
  const token = tokens[at];
  const word = saying(token, "unit");
  const isStretch = isStretchWord(context, token);
  if (token?.isDefinite && (isStretch || word?.number === "many")) {
    const few = isNext(tokens[at + 1]) && saying(tokens[at + 1], "few") ? at + 2 : at + 1;
    const pointer = readPointer(context, few);
    return pointer && { ...match, to: pointer.to, certainty: pointer.isAnaphoric ? "candidate" : "likely" };
  }
  return pointedPeriod(context, at, match);
}

function isStretchWord({ terms }: TimeContext, token: TimeToken | undefined): boolean {
  return terms.rolesOf(terms.withoutArticle(token?.letters ?? "")).has("stretches");
}

function pointedPeriod(context: TimeContext, at: number, match: Omit<TimeMatch, "to">): TimeMatch | undefined {
  const { tokens } = context;
  const first = hasRole(tokens[at], "the") ? at + 1 : at;
  const pointer = tokens[first]?.pointsBefore ? saying(tokens[first], "pointer") : undefined;
  if (!pointer || (first > at && !isNext(tokens[first]))) return undefined;
  const place = saying(tokens[first + 1], "few") ? first + 2 : first + 1;
  const word = tokens[place];
  if (!isNext(word)) return undefined;
  const isMany = saying(word, "unit")?.number === "many" || isStretchWord(context, word);
  return isMany ? { ...match, to: place + 1 } : undefined;
}

const seasonAnnounced: ReadonlySet<string> = new Set(["in", "to", "until", "by", "since", "during", "before", "after"]);

/** Reads a season with an article alone, by the tense of its clause: "was moved to the autumn", مطلع الصيف. */
export function readBareSeason(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const season = saying(tokens[at], "season")?.season;
  const isWithArticle = hasRole(tokens[at - 1], "the") && isNext(tokens[at]);
  const before = isWithArticle ? tokens[at - 2] : tokens[at - 1];
  const isAnnounced = seasonAnnounced.has(before?.particle ?? "") || saying(before, "part") !== undefined;
  if (season === undefined || today === undefined || !isAnnounced || !(isWithArticle || tokens[at]?.isDefinite))
    return undefined;
  const tense = tenseAround(context, at, at + 1);
  const points = tense === "past" ? "recent" : tense === "future" || tense === "planned" ? "present" : undefined;
  const value = points && seasonAway(today, season, points);
  if (value === undefined) return undefined;
  const match = { from: at, to: at + 1, type: "date", rule: "time/relative", certainty: "candidate" } as const;
  return { ...match, basis: "resolved-from-publication", value };
}

/** Reads a season that words point to: الصيف الماضي, this winter. */
export function readRelativeSeason(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const first = saying(tokens[at], "season");
  const leading = hasRole(tokens[at], "this")
    ? "present"
    : tokens[at]?.pointsBefore
      ? saying(tokens[at], "pointer")?.points
      : undefined;
  const behind = first && tokens[at]?.isDefinite ? readPointer(context, at + 1) : undefined;
  const next = leading && isNext(tokens[at + 1]) ? saying(tokens[at + 1], "season") : undefined;
  const season = (behind ? first : next)?.season;
  const points = behind ? behind.points : leading;
  if (season === undefined || points === undefined) return undefined;
  const match = {
    from: at,
    to: behind?.to ?? at + 2,
    type: "date",
    rule: "time/relative",
    certainty: "likely",
  } as const;
  // "were planted this spring" is past in June
  const isPast = points === "present" && tenseAround(context, at, match.to) === "past";
  const value =
    today === undefined || behind?.isAnaphoric ? undefined : seasonAway(today, season, isPast ? "recent" : points);
  return value === undefined
    ? { ...match, basis: "unresolved" }
    : { ...match, basis: "resolved-from-publication", value };
}
