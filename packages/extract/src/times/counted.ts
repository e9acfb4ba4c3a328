import { type Amount, durationOf, readAmount } from "./amounts.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readPointer } from "./pointing.ts";
import { amountAway } from "./relative-values.ts";
import { saying, type TimeToken } from "./time-token.ts";

const announcing: ReadonlySet<string> = new Set(["before", "after", "since", "during"]);

/** Reads a counted stretch of time: 3 أيام, خلال أسبوع, عامين, two-year. */
export function readDuration(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const isAnnounced = announcing.has(tokens[at - 1]?.particle ?? "") && isNext(tokens[at]) && !isRepeated(tokens, at);
  const amount = readAmount(context, at, isAnnounced);
  if (!amount || tokens[amount.to]?.letters === "old" || isAge(tokens, at)) return undefined;
  const value = durationOf(amount);
  const match = { from: at, to: amount.to, type: "duration", rule: "time/duration" } as const;
  const pointer = readPointer(tokens, amount.to);
  const whole =
    pointer && tokens[amount.to]?.isDefinite === tokens[amount.to - 1]?.isDefinite
      ? { ...match, to: pointer.to }
      : match;
  if (value === undefined) return { ...whole, certainty: "likely", basis: "unresolved" };
  const isBareUnit = tokens[at]?.number === undefined && !isAnnounced;
  return { ...whole, certainty: isBareUnit ? "likely" : "sure", basis: "explicit", value };
}

// يوما بعد يوم, day after day
function isRepeated(tokens: readonly TimeToken[], at: number): boolean {
  const [own, before] = [saying(tokens[at], "unit"), saying(tokens[at - 2], "unit")];
  if (!/^(?:before|after)$/.test(tokens[at - 1]?.particle ?? "") || !isNext(tokens[at - 1])) return false;
  return own !== undefined && own.unit === before?.unit;
}

// عمره 45 عاما
function isAge(tokens: readonly TimeToken[], at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) =>
    /عمر|^(?:صاحب|البالغ|يبلغ|تبلغ|aged)/.test(token?.letters ?? ""),
  );
}

/** Reads a definite stretch of counted units: العقدين الماضيين, السنوات الخمس الماضية, the past two decades, the last 3 years. */
export function readCountedPeriod(context: TimeContext, at: number): TimeMatch | undefined {
  const amount = arabicPeriod(context, at) ?? englishPeriod(context, at) ?? lastAmount(context, at);
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

function arabicPeriod({ tokens }: TimeContext, at: number): Amount | undefined {
  const token = tokens[at];
  const unit = saying(token, "unit");
  if (token?.isDefinite && unit?.number === "two") {
    const pointer = readPointer(tokens, at + 1);
    return pointer && { to: pointer.to, units: new Map([[unit.unit, 2]]), isVague: false };
  }
  const isUnitFirst = unit !== undefined && unit.number !== "two" && token?.number === undefined;
  // السنوات الـ10 الماضية: the article stands alone before a numeral
  const skip = isUnitFirst && tokens[at + 1]?.letters === "ال" && tokens[at + 2]?.gap === "" ? 1 : 0;
  const [counted, number] = isUnitFirst ? [token, tokens[at + 1 + skip]] : [tokens[at + 1], token];
  const name = saying(counted, "unit");
  if (!name || name.number === "two" || number?.number === undefined || number.isOrdinal || number.number > 9999)
    return undefined;
  if (!isNext(tokens[at + 1]) || isUnitFirst !== (counted?.isDefinite === true)) return undefined;
  const pointer = readPointer(tokens, at + 2 + skip);
  return pointer && { to: pointer.to, units: new Map([[name.unit, number.number]]), isVague: false };
}

/** آخر 3 سنوات */
function lastAmount(context: TimeContext, at: number): Amount | undefined {
  const isLast = context.tokens[at]?.letters === "اخر" && isNext(context.tokens[at + 1]);
  return isLast ? readAmount(context, at + 1, false) : undefined;
}

function englishPeriod(context: TimeContext, at: number): Amount | undefined {
  const { tokens } = context;
  const first = tokens[at]?.letters === "the" ? at + 1 : at;
  const pointer = tokens[first]?.isLatin ? saying(tokens[first], "pointer") : undefined;
  return pointer && isNext(tokens[first + 1]) ? readAmount(context, first + 1, false) : undefined;
}

const about = /^(?:نحو|حوالي|قرابه|زهاء|about|around)$/;

/** Reads a day so long before or after the publication: قبل شهرين, قبل نحو عام, بعد أسبوعين من الآن, two days ago. */
export function readAway(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const particle = tokens[at]?.particle;
  const isLeading = (particle === "before" || particle === "after") && !tokens[at]?.isLatin;
  const isAbout = isLeading && about.test(tokens[at + 1]?.letters ?? "") && isNext(tokens[at + 1]);
  const first = isLeading ? at + (isAbout ? 2 : 1) : at;
  const amount = readAmount(context, first, true);
  if (!amount || (isLeading && (!isNext(tokens[first]) || isRepeated(tokens, first)))) return undefined;
  const fromNow = readFromNow(tokens, amount.to);
  const isAgo = isNext(tokens[amount.to]) && tokens[amount.to]?.letters === "ago";
  if (!isLeading && !fromNow && !isAgo) return undefined;
  if (isLeading && !fromNow && isFromEvent(tokens[amount.to])) return undefined;
  const isBack = isAgo || particle === "before" || (!isLeading && tokens[at - 1]?.particle === "since");
  const to = fromNow ?? (isAgo ? amount.to + 1 : amount.to);
  const match = awayMatch(context, { from: at, to }, { amount, isBack, isSure: isBack || fromNow !== undefined });
  return isAbout ? { ...match, mod: "approx" } : match;
}

// «بعد يومين من المحادثات» counts from the talks
function isFromEvent(token: TimeToken | undefined): boolean {
  return isNext(token) && token.proclitics === "" && token.particle === "of";
}

function awayMatch(
  { today }: TimeContext,
  span: { from: number; to: number },
  { amount, isBack, isSure }: { amount: Amount; isBack: boolean; isSure: boolean },
): TimeMatch {
  // «بعد سنتين» mostly counts from what was told before
  const match = { ...span, type: "date", rule: "time/away", certainty: isSure ? "likely" : "candidate" } as const;
  const value = today === undefined || amount.isVague ? undefined : amountAway(today, amount.units, isBack ? -1 : 1);
  if (value === undefined) return { ...match, basis: "unresolved" };
  return { ...match, basis: "resolved-from-publication", value };
}

/** من الآن, from now */
function readFromNow(tokens: readonly TimeToken[], at: number): number | undefined {
  const [from, now] = [tokens[at], tokens[at + 1]];
  if (!isNext(from) || !isNext(now) || !/^(?:من|from)$/.test(from.letters)) return undefined;
  return saying(now, "now") || now.letters === "اليوم" ? at + 2 : undefined;
}

/** Reads times that recur: كل عام, سنويا, every two years. */
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
