import type { TimeMod } from "@diplomatic-visits/core";
import { civilDate } from "@diplomatic-visits/core/internal";
import { tenseAround } from "./clause-tense.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { dateMatch } from "./date-match.ts";
import { digits } from "./date-values.ts";
import { readMonthAndYear } from "./dates.ts";
import { readRelativeUnit } from "./pointing.ts";
import { readRelative } from "./relative.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";
import { readYear, readYearAfter } from "./year-part.ts";

interface StretchPart {
  name: "week" | "half" | "quarter" | "days";
  /** Its position from the start, or `last`. */
  place: number | "last";
  to: number;
}

/** Reads the name of a part and its position: الربع الأول, النصف الثاني, الأسبوع الأخير, the first half. */
function readStretchPart(tokens: readonly TimeToken[], at: number): StretchPart | undefined {
  const isPlaceFirst = tokens[at]?.isOrdinal === true || hasRole(tokens[at], "lastOf");
  const [named, placed] = isPlaceFirst ? [tokens[at + 1], tokens[at]] : [tokens[at], tokens[at + 1]];
  if (!isNext(tokens[at + 1])) return undefined;
  const name = nameOf(named);
  const isLast = saying(placed, "pointer")?.points === "recent" || hasRole(placed, "lastOf");
  const place = isLast ? "last" : placed?.isOrdinal ? placed.number : undefined;
  return name && place !== undefined ? { name, place, to: at + 2 } : undefined;
}

function nameOf(token: TimeToken | undefined): StretchPart["name"] | undefined {
  if (token?.particle === "half" || token?.particle === "quarter") return token.particle;
  const word = saying(token, "unit");
  if (word?.unit === "week" && word.number === "one") return "week";
  return word?.unit === "day" && word.number === "many" && token?.isDefinite ? "days" : undefined;
}

const months = { quarter: 3, half: 6 } as const;

/** Reads a quarter or a half of a year: الربع الأول من عام 2021, the first half of this year. */
export function readPartOfYear(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const part = readStretchPart(tokens, at);
  if (!part || (part.name !== "half" && part.name !== "quarter")) return undefined;
  const place = part.place === "last" ? 12 / months[part.name] : part.place;
  if (place > 12 / months[part.name]) return undefined;
  const match = { from: at, type: "date", rule: "time/part-of-year" } as const;
  const span = { first: (place - 1) * months[part.name] + 1, last: place * months[part.name] };
  const year = readYearAfter(context, part.to);
  if (year?.calendar === "gregorian")
    return { ...match, to: year.to, certainty: "sure", basis: "explicit", value: monthsOf(year.year, span) };
  const of = tokens[part.to]?.particle === "of" && isNext(tokens[part.to]) ? part.to + 1 : part.to;
  const relative = isNext(tokens[of]) ? readRelativeUnit(context, of) : undefined;
  if (relative?.unit !== "year" || relative.shift === undefined) return inThisYear(context, match, { of, part, span });
  if (today === undefined) return { ...match, to: relative.to, certainty: "likely", basis: "unresolved" };
  const value = monthsOf(civilDate(today).year + relative.shift, span);
  return { ...match, to: relative.to, certainty: "likely", basis: "resolved-from-publication", value };
}

interface PartRead {
  /** The position after the word for "of". */
  of: number;
  part: StretchPart;
  span: { first: number; last: number };
}

// the second half of the year; in the first quarter, of the year that has begun it
function inThisYear(context: TimeContext, match: Omit<TimeMatch, "to" | "certainty" | "basis">, read: PartRead) {
  const { tokens, today } = context;
  const { of, part, span } = read;
  const at = tokens[of]?.particle === "the" || hasRole(tokens[of], "the") ? of + 1 : of;
  const word = saying(tokens[at], "unit");
  const isDefinite = at > of || tokens[at]?.isDefinite === true;
  const isOfYear = of > part.to || tokens[at]?.isDefinite === true;
  const isYear = isOfYear && isDefinite && word?.unit === "year" && word.number === "one" && isNext(tokens[at]);
  if (!isYear) return bareQuarter(context, match, read);
  if (today === undefined) return undefined;
  const value = monthsOf(civilDate(today).year, span);
  return {
    ...match,
    to: at + 1,
    certainty: "candidate",
    basis: "resolved-from-publication",
    value,
  } as const;
}

const quarterAlone: ReadonlySet<string> = new Set(["in", "during", "since", "for", "between", "by", "to"]);

// "in the first quarter": of this year, or of the one before or after by the tense
function bareQuarter(
  context: TimeContext,
  match: Omit<TimeMatch, "to" | "certainty" | "basis">,
  { part, span }: PartRead,
) {
  const { tokens, today } = context;
  const opener = hasRole(tokens[match.from - 1], "the") ? match.from - 2 : match.from - 1;
  const isAnnounced = quarterAlone.has(tokens[opener]?.particle ?? "") || isAnnouncedInside(tokens, match.from);
  if (part.name !== "quarter" || part.place === "last" || !isAnnounced || today === undefined) return undefined;
  const { year, month } = civilDate(today);
  const tense = tenseAround(context, match.from, part.to);
  const isBack = tense === "past" && span.first > month;
  const isAhead = (tense === "future" || tense === "planned") && span.last < month;
  const value = monthsOf(isBack ? year - 1 : isAhead ? year + 1 : year, span);
  return { ...match, to: part.to, certainty: "candidate", basis: "resolved-from-publication", value } as const;
}

// «في الربع الثاني» has its preposition, and «للربع الثاني» writes it onto the noun
function isAnnouncedInside(tokens: TimeContext["tokens"], at: number): boolean {
  return tokens[at]?.isDefinite === true && tokens[at]?.proclitics !== "";
}

function monthsOf(year: number, { first, last }: { first: number; last: number }): string {
  return `${digits(year, 4)}-${digits(first, 2)}/${digits(year, 4)}-${digits(last, 2)}`;
}

/** Reads Q1 2025 and H2 2024. */
export function readLetteredPart(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const [token, number] = [tokens[at], tokens[at + 1]];
  const name = hasRole(token, "quarterLetter") ? "quarter" : hasRole(token, "halfLetter") ? "half" : undefined;
  const place = Number(number?.digits);
  if (name === undefined || !token?.isCapital || number?.gap !== "" || !(place >= 1 && place <= 12 / months[name]))
    return undefined;
  const year = readYearAfter(context, at + 2);
  if (year?.calendar !== "gregorian") return undefined;
  const value = monthsOf(year.year, { first: (place - 1) * months[name] + 1, last: place * months[name] });
  return {
    from: at,
    to: year.to,
    type: "date",
    rule: "time/part-of-year",
    certainty: "sure",
    basis: "explicit",
    value,
  };
}

/** Reads the first or the last months of a year: the first five months of 2025, الأشهر الخمسة الأولى من العام الجاري. */
export function readMonthsOfYear(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens, today } = context;
  const part = countedMonths(tokens, at);
  if (!part || !isNext(tokens[part.to]) || tokens[part.to]?.particle !== "of") return undefined;
  const of = hasRole(tokens[part.to + 1], "the") ? part.to + 2 : part.to + 1;
  const span = part.isLast ? { first: 13 - part.count, last: 12 } : { first: 1, last: part.count };
  const match = { from: at, type: "date", rule: "time/part-of-year" } as const;
  const year = readYear(context, of);
  if (year?.calendar === "gregorian")
    return { ...match, to: year.to, certainty: "sure", basis: "explicit", value: monthsOf(year.year, span) };
  const relative = isNext(tokens[of]) ? readRelativeUnit(context, of) : undefined;
  const word = saying(tokens[of], "unit");
  const isThisYear = word?.unit === "year" && word.number === "one" && (of > part.to + 1 || tokens[of]?.isDefinite);
  const shift = relative?.unit === "year" ? relative.shift : isThisYear ? 0 : undefined;
  if (shift === undefined || today === undefined) return undefined;
  const value = monthsOf(civilDate(today).year + shift, span);
  const to = relative?.to ?? of + 1;
  return { ...match, to, certainty: "likely", basis: "resolved-from-publication", value };
}

// first five months; الأشهر الخمسة الأولى
function countedMonths(
  tokens: readonly TimeToken[],
  at: number,
): { count: number; isLast: boolean; to: number } | undefined {
  const three = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isNext(three[1]) || !isNext(three[2])) return undefined;
  const unit = three.find(
    (token) => saying(token, "unit")?.unit === "month" && saying(token, "unit")?.number === "many",
  );
  const counted = three.find((token) => token?.number !== undefined && !token.isOrdinal);
  const placed = three.find(
    (token) => token?.isOrdinal || hasRole(token, "lastOf") || saying(token, "pointer")?.points === "recent",
  );
  const count = counted?.number ?? 0;
  const isFirst = placed?.isOrdinal === true && placed.number === 1;
  if (!unit || !placed || count < 2 || count > 11 || !Number.isInteger(count) || (placed.isOrdinal && !isFirst))
    return undefined;
  return { count, isLast: !isFirst, to: at + 3 };
}

/** Reads a part of a month, to the month: الأسبوع الأول من أبريل, النصف الثاني من الشهر المقبل. */
export function readPartOfMonth(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const part = readStretchPart(tokens, at);
  const of = part && tokens[part.to];
  if (!part || !isNext(of) || !/^(?:of|in)$/.test(of.particle ?? "") || !isNext(tokens[part.to + 1])) return undefined;
  const named = readMonthAndYear(context, part.to + 1);
  const month = named ? dateMatch(context, part.to + 1, named) : relativeMonth(context, part.to + 1);
  if (!month) return undefined;
  const mod = modOf(part);
  return { ...month, from: at, rule: "time/part-of-month", certainty: "likely", ...(mod ? { mod } : {}) };
}

function relativeMonth(context: TimeContext, at: number): TimeMatch | undefined {
  return readRelativeUnit(context, at)?.unit === "month" ? readRelative(context, at) : undefined;
}

function modOf({ place, name }: StretchPart): TimeMod | undefined {
  if (place === 1) return "start";
  return place === "last" || (place === 2 && name === "half") ? "end" : undefined;
}
