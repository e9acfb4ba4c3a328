import { civilDate } from "@diplomatic-visits/core/internal";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { dateMatch } from "./date-match.ts";
import { digits, edtfOf } from "./date-values.ts";
import { readMonthAndYear } from "./dates.ts";
import { dayOfMonth } from "./day-part.ts";
import { readEra } from "./eras.ts";
import { readRelativeUnit } from "./pointing.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";
import { readYear, readYearAfter, type YearPart } from "./year-part.ts";

const announcing: ReadonlySet<string> = new Set([
  "in",
  "since",
  "until",
  "before",
  "after",
  "during",
  "by",
  "of",
  "between",
  "to",
]);

/** Reads a year: عام 2020; a bare one after a preposition or alone in brackets. */
export function readBareYear(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const part = readYear(context, at);
  if (!part) return undefined;
  // 2019'da
  const next = tokens[part.to];
  const hasEnding = next?.gap === "'" || next?.gap === "’";
  if (hasEnding && isBareNoun(context, next) && /^(?:19|20)[0-9]{2}$/.test(tokens[at]?.digits ?? ""))
    return yearMatch(at, part);
  if (!part.isCalled && !isAnnounced(context, at)) return undefined;
  if (!part.isCalled && isNext(tokens[part.to]) && countsThings(context, tokens[part.to])) return undefined;
  return yearMatch(at, part);
}

function isBareNoun({ terms }: TimeContext, token: TimeToken): boolean {
  return terms.wordsFor(token.letters)?.nounsBare === true;
}

function yearMatch(from: number, { to, year, calendar, isCalled }: YearPart): TimeMatch {
  const certainty = isCalled ? "sure" : year < 1800 ? "candidate" : "likely";
  const match = { from, to, type: "date", rule: "time/year", certainty } as const;
  // عام 1442 may be of either calendar, or medieval
  if (calendar === undefined && year >= 1300 && year < 1500)
    return { ...match, certainty: "candidate", basis: "unresolved" };
  const own = calendar ?? "gregorian";
  const value = edtfOf({ calendar: own, year });
  if (value === undefined) return { ...match, certainty: "candidate", basis: "unresolved" };
  return { ...match, basis: "explicit", value, ...(own === "gregorian" ? {} : { calendar: own }) };
}

function isAnnounced(context: TimeContext, at: number): boolean {
  const { text, tokens } = context;
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || token.digits === undefined) return false;
  if (/\($/.test(token.gap) && text.charAt(token.end) === ")") return Number(token.digits) >= 1800;
  if (saying(before, "pair")?.unit === "year") return isNext(token);
  if (saying(before, "part")) return /^[ \u00a0-]$/.test(token.gap);
  // "in 1974 and 1981"
  const isSecond = before?.particle === "and" && /^(?:19|20)[0-9]{2}$/.test(tokens[at - 2]?.digits ?? "");
  return isNext(token) && (isSecond || announcing.has(before?.particle ?? "") || isEventName(context, at));
}

/** ثورة 1979, the 2015 nuclear deal */
function isEventName({ tokens, terms }: TimeContext, at: number): boolean {
  const before = tokens[at - 1]?.letters ?? "";
  if (!/^(?:19|20)[0-9]{2}$/.test(tokens[at]?.digits ?? "")) return false;
  if (terms.isNamedByDate(before)) return true;
  return hasRole(tokens[at - 1], "the") && [1, 2].some((next) => hasRole(tokens[at + next], "namedAfterYear"));
}

// «في 2021 مشاركا» counts; with a month, a unit or a pointer after it, the number is a year
function countsThings({ terms }: TimeContext, token: TimeToken | undefined): boolean {
  if (!token || token.particle !== undefined || token.proclitics !== "" || token.number !== undefined) return false;
  return terms.match("counted", token.letters) !== undefined;
}

/** Reads two years, as the ends of a period: عامي 2015 و2020, 2015-2020, من 2015 إلى 2020. */
export function readYearRange(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const pair = saying(tokens[at], "pair");
  const many = saying(tokens[at], "unit");
  const isCalled = pair?.unit === "year" || (many?.unit === "year" && many.number === "many");
  const place = isCalled ? at + 1 : at;
  const first = readYear(context, place);
  const token = first && tokens[first.to];
  if (!first || !token) return undefined;
  const isDash = /^ ?[-–—/] ?$/.test(token.gap);
  const isTo = isNext(token) && (token.particle === "to" || token.particle === "until");
  const isAnd = isNext(token) && (token.isJoined || token.particle === "and");
  const isBetween = tokens[at - 1]?.particle === "between";
  const isJoint = isDash || isTo || (isAnd && (isCalled || isBetween));
  if (!isJoint) return undefined;
  const second = isDash ? (shortYear(first, token) ?? readYear(context, first.to)) : lastYear(context, first, isCalled);
  if (!second || second.year <= first.year || (pair && !isBetween && areTwo(isAnd, first, second))) return undefined;
  if (isDash && !isCalled && !first.isCalled && second.year - first.year > 60) return undefined;
  const calendar = second.calendar ?? first.calendar;
  if (calendar !== "gregorian") return undefined;
  const value = `${digits(first.year, 4)}/${digits(second.year, 4)}`;
  const certainty = isCalled || first.isCalled ? "sure" : "likely";
  return { from: at, to: second.to, type: "date", rule: "time/year-range", certainty, basis: "explicit", value };
}

// «في عامي 1974 و1981» are two years
function areTwo(isAnd: boolean, first: YearPart, second: YearPart): boolean {
  return isAnd && second.year - first.year > 1;
}

/** 1980-88 */
function shortYear(first: YearPart, token: TimeToken): YearPart | undefined {
  if (!/^[-–]$/.test(token.gap) || !/^[0-9]{2}$/.test(token.digits ?? "")) return undefined;
  const year = first.year - (first.year % 100) + Number(token.digits);
  return { to: first.to + 1, year, calendar: "gregorian", isCalled: false };
}

/** The year after إلى or و; of several in sequence, the last: الأعوام 2018 و2019 و2020. */
function lastYear(context: TimeContext, first: YearPart, isList: boolean): YearPart | undefined {
  const { tokens } = context;
  const second = readYear(context, tokens[first.to]?.particle === undefined ? first.to : first.to + 1);
  const next = second && tokens[second.to];
  const isMore =
    isList &&
    second !== undefined &&
    second.year === first.year + 1 &&
    isNext(next) &&
    (next.particle === "and" || next.isJoined);
  return (isMore ? lastYear(context, second, true) : undefined) ?? second;
}

/** Reads a decade: التسعينيات, تسعينيات القرن الماضي, the 1990s, the nineties. */
export function readDecade(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, terms } = context;
  const token = tokens[at];
  const match = { from: at, type: "date", rule: "time/decade", basis: "explicit" } as const;
  const years = token?.digits !== undefined && tokens[at + 1]?.gap === "" && hasRole(tokens[at + 1], "decadeSuffix");
  // the 1800s are a century
  if (years && /^1[0-9]00$/.test(token.digits ?? "") && token.digits !== "1900")
    return { ...match, to: at + 2, certainty: "likely", value: `${token.digits?.slice(0, 2)}XX` };
  if (years && /^[12][0-9]{2}0$/.test(token.digits ?? ""))
    return { ...match, to: at + 2, certainty: "sure", value: `${token.digits?.slice(0, 3)}X` };
  const tens = saying(token, "tens")?.tens;
  // «في السبعينيات من عمره»
  if (tens === undefined || (tokens[at + 1]?.particle === "of" && terms.match("age", tokens[at + 2]?.letters ?? "")))
    return undefined;
  const place = tokens[at + 1]?.particle === "of" ? at + 2 : at + 1;
  const century = isNext(tokens[place]) ? readCentury(context, place) : undefined;
  if (century) {
    const value = century.value?.replace(/(?:XX)?$/, `${tens / 10}X`);
    return { ...century, ...match, to: century.to, basis: century.basis, ...(value ? { value } : {}) };
  }
  // without its century it is in the twentieth, except for the twenties and thirties
  if (tens >= 40) return { ...match, to: at + 1, certainty: "likely", value: `19${tens / 10}X` };
  return { ...match, to: at + 1, certainty: "candidate", basis: "unresolved" };
}

/** Reads a century: القرن العشرين, the 21st century, القرن الماضي. */
export function readCentury(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const start = tokens[at]?.particle === "the" ? at + 1 : at;
  const match = { from: at, type: "date", rule: "time/century" } as const;
  const token = tokens[start];
  const isNounFirst = isCentury(token) && token?.isDefinite;
  const numeral = isNounFirst ? start + 1 : start;
  const number = tokens[numeral];
  if (
    number?.number !== undefined &&
    number.number >= 1 &&
    number.number <= 22 &&
    (isNounFirst ? isNext(number) : true)
  ) {
    const suffix = hasRole(tokens[numeral + 1], "ordinalSuffix") && tokens[numeral + 1]?.gap === "" ? 2 : 1;
    const behind = tokens[numeral + suffix];
    if (!isNounFirst && !(isCentury(behind) && /^[ -]$/.test(behind?.gap ?? ""))) return undefined;
    return numberedCentury(context, { from: at, to: numeral + suffix + (isNounFirst ? 0 : 1) }, number.number);
  }
  const points = isNounFirst && isNext(number) ? saying(number, "pointer")?.points : undefined;
  if (points !== "past" && points !== "present" && points !== "future") return undefined;
  if (today === undefined) return { ...match, to: start + 2, certainty: "likely", basis: "unresolved" };
  const shift = { past: -1, present: 0, future: 1 }[points];
  const value = `${digits(Math.floor(civilDate(today).year / 100) + shift, 2)}XX`;
  return { ...match, to: start + 2, certainty: "likely", basis: "resolved-from-publication", value };
}

function numberedCentury({ tokens }: TimeContext, span: { from: number; to: number }, number: number): TimeMatch {
  const era = readEra(tokens, span.to);
  const match = { ...span, to: era?.to ?? span.to, type: "date", rule: "time/century" } as const;
  const isFirst = era?.isBefore === true && number === 1;
  if (isFirst || (era && era.calendar !== "gregorian")) return { ...match, certainty: "likely", basis: "unresolved" };
  const century = digits(number - 1, 2);
  // EDTF has no unspecified years before the year 0
  const value = era?.isBefore ? `-${century}` : `${century}XX`;
  return { ...match, certainty: "sure", basis: "explicit", value };
}

function isCentury(token: TimeToken | undefined): boolean {
  const word = saying(token, "unit");
  return word?.unit === "century" && word.number === "one";
}

/** Reads a season with its year: صيف 2021, ربيع عام 2021, the summer of 2021. */
export function readSeason(context: TimeContext, at: number): TimeMatch | undefined {
  const season = saying(context.tokens[at], "season")?.season;
  const relative = season === undefined ? undefined : readSeasonOfYear(context, at, season);
  if (relative) return relative;
  const year = season ? readYearAfter(context, at + 1) : undefined;
  if (year?.calendar !== "gregorian") return undefined;
  const value = `${digits(year.year, 4)}-${season}`;
  return { from: at, to: year.to, type: "date", rule: "time/season", certainty: "sure", basis: "explicit", value };
}

/** صيف العام الماضي, the summer of last year */
function readSeasonOfYear(context: TimeContext, at: number, season: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const place = isNext(tokens[at + 1]) && tokens[at + 1]?.particle === "of" ? at + 2 : at + 1;
  const year = isNext(tokens[place]) ? readRelativeUnit(context, place) : undefined;
  if (year?.unit !== "year" || year.shift === undefined) return undefined;
  const match = { from: at, to: year.to, type: "date", rule: "time/season", certainty: "likely" } as const;
  if (today === undefined) return { ...match, basis: "unresolved" };
  const value = `${digits(civilDate(today).year + year.shift, 4)}-${season}`;
  return { ...match, basis: "resolved-from-publication", value };
}

/** Reads a month that words before it point to: last September, next January. */
export function readPointedMonth(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const isThis = hasRole(tokens[at], "this");
  const points = isThis ? "present" : saying(tokens[at], "pointer")?.points;
  if (!tokens[at]?.pointsBefore || points === undefined || points === "recent" || !isNext(tokens[at + 1]))
    return undefined;
  const read = readMonthAndYear(context, at + 1);
  const isBare = read !== undefined && read.parts.year === undefined && read.points === undefined;
  if (!isBare || read.parts.calendar !== "gregorian" || dayOfMonth(tokens[read.to])) return undefined;
  return { ...dateMatch(context, at, { ...read, isDoubtful: false, points }), rule: "time/month" };
}

/** Reads a month alone or with its year; a name that is also another word only if a time word marks it as a month. */
export function readMonthDate(context: TimeContext, at: number): TimeMatch | undefined {
  const read = readMonthAndYear(context, at);
  if (!read) return undefined;
  const before = context.tokens[at - 1];
  const isAnnounced = announcing.has(before?.particle ?? "") || saying(before, "part") !== undefined;
  if (read.isDoubtful && !isAnnounced) return undefined;
  const match = { ...dateMatch(context, at, read), rule: "time/month" };
  // April Jones, August Wilson
  const isBare = context.tokens[at]?.isCapital === true && read.parts.year === undefined && !isAnnounced;
  return isBare ? { ...match, certainty: "candidate" } : match;
}
