import type { TimeUnit } from "@diplomatic-visits/core/internal";
import { type Amount, durationOf, mostUnits, readAmount, readPartOfUnit } from "./amounts.ts";
import { tenseBefore } from "./clause-tense.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readPointer } from "./pointing.ts";
import { amountAway } from "./relative-values.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

const announcing: ReadonlySet<string> = new Set(["before", "after", "since", "during"]);

/** Reads a counted period: 3 أيام, خلال أسبوع, عامين, two-year. */
export function readDuration(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const long = longUnit(context, at);
  if (long) return long;
  const isAnnounced =
    (announcing.has(tokens[at - 1]?.particle ?? "") && isNext(tokens[at]) && !isRepeated(tokens, at)) ||
    isLengthOf(context, at) ||
    (hasRole(tokens[at - 1], "lasting") && isNext(tokens[at]));
  const amount = readPartOfUnit(context, at) ?? readAmount(context, at, isAnnounced);
  if (
    !amount ||
    hasRole(tokens[amount.to], "old") ||
    (isAge(context, at) && amount.units.has("year")) ||
    isCountedBack(context, at)
  )
    return undefined;
  const value = durationOf(amount);
  const isLong = tokens[amount.to]?.gap === "-" && hasRole(tokens[amount.to], "long");
  const match = { from: at, to: isLong ? amount.to + 1 : amount.to, type: "duration", rule: "time/duration" } as const;
  const pointer = readPointer(context, amount.to);
  const whole =
    pointer && tokens[amount.to]?.isDefinite === tokens[amount.to - 1]?.isDefinite
      ? { ...match, to: pointer.to }
      : match;
  if (value === undefined) return { ...whole, certainty: "likely", basis: "unresolved" };
  const isBareUnit = tokens[at]?.number === undefined && !isAnnounced;
  return { ...whole, certainty: isBareUnit ? "likely" : "sure", basis: "explicit", value };
}

// a week-long tour
function longUnit({ tokens }: TimeContext, at: number): TimeMatch | undefined {
  const unit = saying(tokens[at], "unit");
  if (unit?.number !== "one" || tokens[at + 1]?.gap !== "-" || !hasRole(tokens[at + 1], "long")) return undefined;
  const value = durationOf({ to: at, units: new Map([[unit.unit, 1]]), isVague: false });
  const match = { from: at, to: at + 2, type: "duration", rule: "time/duration", certainty: "sure" } as const;
  return value === undefined ? undefined : { ...match, basis: "explicit", value };
}

// يوما بعد يوم, day after day
function isRepeated(tokens: readonly TimeToken[], at: number): boolean {
  const [own, before] = [saying(tokens[at], "unit"), saying(tokens[at - 2], "unit")];
  if (!/^(?:before|after)$/.test(tokens[at - 1]?.particle ?? "") || !isNext(tokens[at - 1])) return false;
  return own !== undefined && own.unit === before?.unit;
}

// a visit of one week: d'une semaine, de una semana
function isLengthOf({ tokens, terms }: TimeContext, at: number): boolean {
  if (tokens[at - 1]?.particle !== "of" || !hasRole(tokens[at], "indefinite")) return false;
  return terms.wordsFor(tokens[at]?.letters ?? "")?.nounsBare === true;
}

// il y a
const longestAgo = 3;

// "il y a trois ans" is a date
function isCountedBack({ tokens, terms }: TimeContext, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - longestAgo), at).map(({ letters }) => letters);
  return terms.match("agoBefore", before.join(" ")) !== undefined;
}

// عمره 45 عاما
function isAge({ tokens, terms }: TimeContext, at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => terms.match("age", token?.letters ?? ""));
}

/** Reads a definite period of counted units: العقدين الماضيين, السنوات الخمس الماضية, the past two decades, the last 3 years. */
export function readCountedPeriod(context: TimeContext, at: number): TimeMatch | undefined {
  const amount = definitePeriod(context, at) ?? pointedPeriod(context, at) ?? lastAmount(context, at);
  const value = amount && durationOf(amount);
  if (!amount || value === undefined) return undefined;
  return {
    from: at,
    to: amount.to,
    type: "duration",
    rule: "time/counted-period",
    certainty: "sure",
    basis: "explicit",
    value,
  };
}

function definitePeriod(context: TimeContext, at: number): Amount | undefined {
  const { tokens } = context;
  const token = tokens[at];
  const unit = saying(token, "unit");
  if (token?.isDefinite && unit?.number === "two") {
    const pointer = readPointer(context, at + 1);
    return pointer && { to: pointer.to, units: new Map([[unit.unit, 2]]), isVague: false };
  }
  const isUnitFirst = unit !== undefined && unit.number !== "two" && token?.number === undefined;
  // السنوات الـ10 الماضية: the article is separate before a numeral
  const skip = isUnitFirst && hasRole(tokens[at + 1], "article") && tokens[at + 2]?.gap === "" ? 1 : 0;
  const [counted, number] = isUnitFirst ? [token, tokens[at + 1 + skip]] : [tokens[at + 1], token];
  const name = saying(counted, "unit");
  if (!name || name.number === "two" || number?.number === undefined || number.isOrdinal || number.number > mostUnits)
    return undefined;
  if (!isNext(tokens[at + 1]) || isUnitFirst !== (counted?.isDefinite === true)) return undefined;
  const pointer = readPointer(context, at + 2 + skip);
  return pointer && { to: pointer.to, units: new Map([[name.unit, number.number]]), isVague: false };
}

/** آخر 3 سنوات */
function lastAmount(context: TimeContext, at: number): Amount | undefined {
  const isLast = hasRole(context.tokens[at], "lastAmount") && isNext(context.tokens[at + 1]);
  return isLast ? readAmount(context, at + 1, false) : undefined;
}

function pointedPeriod(context: TimeContext, at: number): Amount | undefined {
  const { tokens } = context;
  const first = hasRole(tokens[at], "the") ? at + 1 : at;
  const pointer = tokens[first]?.pointsBefore ? saying(tokens[first], "pointer") : undefined;
  return pointer && isNext(tokens[first + 1]) ? readAmount(context, first + 1, false) : undefined;
}

/** Reads a day at a distance from the publication: قبل شهرين, قبل نحو عام, بعد أسبوعين من الآن, two days ago. */
export function readAway(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const particle = tokens[at]?.particle;
  const isLeading = (particle === "before" || particle === "after") && !tokens[at]?.pointsBefore;
  const isAbout = isLeading && hasRole(tokens[at + 1], "about") && isNext(tokens[at + 1]);
  const first = isLeading ? at + (isAbout ? 2 : 1) : at;
  const amount = readAmount(context, first, true);
  if (!amount || (isLeading && (!isNext(tokens[first]) || isRepeated(tokens, first)))) return undefined;
  const fromNow = readFromNow(tokens, amount.to);
  const isAgo = isNext(tokens[amount.to]) && hasRole(tokens[amount.to], "ago");
  const isAhead = !isLeading && !fromNow && !isAgo && amountAhead(context, at, amount.to);
  if (isAhead) return awayMatch(context, { from: at, to: isAhead }, { amount, isBack: false, isSure: false });
  if (!isLeading && !fromNow && !isAgo) return undefined;
  if (isLeading && !fromNow && isFromEvent(tokens, amount.to)) return undefined;
  // «عاد بعد سنتين» counts from a time told of
  if (particle === "after" && isLeading && !fromNow && tenseBefore(context, at)?.tense === "past") return undefined;
  const isBack = isAgo || particle === "before" || (!isLeading && tokens[at - 1]?.particle === "since");
  const to = fromNow ?? (isAgo ? amount.to + 1 : amount.to);
  const match = awayMatch(context, { from: at, to }, { amount, isBack, isSure: isBack || fromNow !== undefined });
  return isAbout ? { ...match, mod: "approx" } : match;
}

/** The end of an amount after "in" that counts from the publication: "returns in two weeks", "in three days' time". */
function amountAhead(context: TimeContext, at: number, to: number): number | undefined {
  const { tokens, text } = context;
  if (!hasRole(tokens[at - 1], "inFuture") || !isNext(tokens[at])) return undefined;
  const end = tokens[to - 1]?.end ?? text.length;
  const isPossessive = hasRole(tokens[to], "time") && /^['’] $/.test(text.slice(end, end + 2));
  if (isPossessive) return to + 1;
  const before = tenseBefore(context, at);
  // "will be the first visit in ten years" looks back
  const isRanked = tokens.slice(before?.at ?? at, at).some((token) => token.isOrdinal || hasRole(token, "ranks"));
  return (before?.tense === "future" || before?.tense === "planned") && !isRanked ? to : undefined;
}

// «بعد يومين من المحادثات» counts from the talks
function isFromEvent(tokens: readonly TimeToken[], at: number): boolean {
  const token = tokens[at];
  return isNext(token) && token.proclitics === "" && token.particle === "of" && !hasRole(tokens[at + 1], "ofTime");
}

function awayMatch(
  { today }: TimeContext,
  span: { from: number; to: number },
  { amount, isBack, isSure }: { amount: Amount; isBack: boolean; isSure: boolean },
): TimeMatch {
  // «بعد سنتين» usually counts from a time mentioned before
  const match = { ...span, type: "date", rule: "time/away", certainty: isSure ? "likely" : "candidate" } as const;
  const value = today === undefined || amount.isVague ? undefined : amountAway(today, amount.units, isBack ? -1 : 1);
  if (value === undefined) return { ...match, basis: "unresolved" };
  return { ...match, basis: "resolved-from-publication", value };
}

/** من الآن, from now */
function readFromNow(tokens: readonly TimeToken[], at: number): number | undefined {
  const [from, now] = [tokens[at], tokens[at + 1]];
  if (!isNext(from) || !isNext(now) || !hasRole(from, "from")) return undefined;
  return saying(now, "now") || hasRole(now, "today") ? at + 2 : undefined;
}

/** Reads recurring times: كل عام, سنويا, every two years. */
export function readRecurring(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const match = { from: at, type: "set", rule: "time/recurring", certainty: "likely", basis: "explicit" } as const;
  const each = saying(tokens[at], "each");
  if (each) {
    const value = durationOf({ to: at, units: new Map([[each.unit, 1]]), isVague: false });
    return value === undefined ? undefined : { ...match, to: at + 1, value };
  }
  if (tokens[at]?.particle !== "each" || !isNext(tokens[at + 1])) return undefined;
  const amount = readAmount(context, at + 1, true);
  const value = amount && durationOf(amount);
  return amount && value !== undefined ? { ...match, to: amount.to, value } : undefined;
}

/** Reads a length of time written as one word: двухдневный, دوروزه. */
export function readCompoundDuration({ tokens, terms }: TimeContext, at: number): TimeMatch | undefined {
  const token = tokens[at];
  const found = token && terms.match("compound", token.letters)?.groups;
  const unit = found && Object.keys(found).find((name) => name !== "number" && found[name] !== undefined);
  const own = terms.wordsFor(token?.letters ?? "")?.compoundNumbers;
  const count = found && own ? own.split(" ").indexOf(found["number"] ?? "") + 1 : 0;
  if (unit === undefined || count === 0) return undefined;
  const value = durationOf({ to: at, units: new Map([[unit as TimeUnit, count]]), isVague: false });
  if (value === undefined) return undefined;
  return { from: at, to: at + 1, type: "duration", rule: "time/duration", certainty: "sure", basis: "explicit", value };
}
