import type { TimeUnit } from "@diplomatic-visits/core/internal";
import { isNext, type TimeContext } from "./context.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** An amount of time: its units with their numbers; `isVague` where a number is missing (عدة أشهر). */
export interface Amount {
  to: number;
  units: ReadonlyMap<TimeUnit, number>;
  isVague: boolean;
}

/** Reads an amount of time: 3 أيام, عامين, سنة وشهر و21 يوما, two and a half years; a unit alone only on request. */
export function readAmount(context: TimeContext, at: number, alone: boolean): Amount | undefined {
  const first = readUnitCount(context, at, alone);
  if (!first) return undefined;
  const units = new Map([[first.unit, first.number]]);
  let { to } = first;
  for (let more = readMore(context, to); more && !units.has(more.unit); more = readMore(context, to)) {
    if (!more.hasAnd && [...units.keys()].some((unit) => fineness.indexOf(unit) <= fineness.indexOf(more.unit))) break;
    units.set(more.unit, more.number);
    to = more.to;
  }
  const half = readHalf(context, to);
  if (half && units.size === 1) addHalf(units, first);
  return { to: half ?? to, units, isVague: first.isVague };
}

const halves: Partial<Readonly<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  century: ["year", 100],
  decade: ["year", 10],
  year: ["month", 12],
  day: ["hour", 24],
  hour: ["minute", 60],
};

/** Reads a half or a quarter of one unit: نصف قرن, ربع ساعة, half an hour, a quarter of a century. */
export function readPartOfUnit({ tokens }: TimeContext, at: number): Amount | undefined {
  const first = hasRole(tokens[at], "indefinite") ? at + 1 : at;
  const particle = tokens[first]?.particle;
  const part = particle === "half" ? 2 : particle === "quarter" ? 4 : undefined;
  if (part === undefined || tokens[first]?.isDefinite || (first > at && !isNext(tokens[first]))) return undefined;
  const of = tokens[first + 1]?.particle === "of" ? first + 2 : first + 1;
  const place = hasRole(tokens[of], "indefinite") ? of + 1 : of;
  const unit = saying(tokens[place], "unit");
  const finer = unit?.number === "one" ? halves[unit.unit] : undefined;
  if (!finer || tokens[place]?.isDefinite || ![first + 1, of, place].every((i) => isNext(tokens[i]))) return undefined;
  return { to: place + 1, units: new Map([[finer[0], finer[1] / part]]), isVague: false };
}

interface UnitCount {
  to: number;
  unit: TimeUnit;
  number: number;
  isVague: boolean;
}

function readUnitCount(context: TimeContext, at: number, alone: boolean): UnitCount | undefined {
  const token = context.tokens[at];
  return token?.number === undefined && saying(token, "unit")
    ? unitAlone(context, at, alone)
    : countedUnit(context, at, alone);
}

/** عامين, شهر واحد, and, if a preceding word allows it, شهر and سنوات. */
function unitAlone({ tokens }: TimeContext, at: number, alone: boolean): UnitCount | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const own = saying(token, "unit");
  if (!own || token?.isDefinite) return undefined;
  const isNamed = isNext(next) && hasRole(next, own.number === "one" ? "one" : "two");
  const part = { to: isNamed ? at + 2 : at + 1, unit: own.unit, isVague: own.number === "many" };
  if (own.number === "two") return { ...part, number: 2 };
  const hasHalf = next?.particle === "half" && next.isJoined;
  if (own.number === "one" && (isNamed || hasHalf)) return { ...part, number: 1 };
  // «منذ سنوات» and «قبل يوم», but not «خلال أيام العيد» and «قبل يوم الانتخابات»
  const isOfSomething = isNext(next) && next.isDefinite && next.proclitics === "";
  return alone && !startsNumber(next) && !isOfSomething ? { ...part, number: 1 } : undefined;
}

/** A larger number before a unit is not an amount of time in news. */
export const mostUnits = 9999;

/** 3 أيام, بضعة أشهر, a year. */
function countedUnit({ tokens, terms }: TimeContext, at: number, alone: boolean): UnitCount | undefined {
  const token = tokens[at];
  const isFew = saying(token, "few") !== undefined;
  const isOne = hasRole(token, "indefinite") && alone;
  const number = isFew || isOne ? 1 : token?.isOrdinal ? undefined : token?.number;
  const place = isFew && tokens[at + 1]?.particle === "of" ? at + 2 : at + 1;
  const next = tokens[place];
  const isJoined = next !== undefined && /^[ \u00a0-]?$/.test(next.gap) && next.proclitics === "" && !next.isDefinite;
  const unit = isJoined ? saying(next, "unit") : undefined;
  if (number === undefined || number > mostUnits || !unit) return undefined;
  // "a fortnight" is two weeks
  if (unit.number === "two") return isOne ? { to: place + 1, unit: unit.unit, number: 2, isVague: false } : undefined;
  // «2019 года» is a year
  const isYear = unit.unit === "year" && /^(?:1[89]|20)[0-9]{2}$/.test(token?.digits ?? "");
  if (isYear && terms.wordsFor(next?.letters ?? "")?.nounsBare) return undefined;
  // «شهر 10 سنة 2015»
  if (unit.unit === "year" && /^[12][0-9]{3}$/.test(tokens[place + 1]?.digits ?? "")) return undefined;
  return { to: place + 1, unit: unit.unit, number, isVague: isFew };
}

// «عام 2020» is a year and «يوم 27» a day
function startsNumber(token: TimeToken | undefined): boolean {
  return isNext(token) && token.number !== undefined;
}

// Without "and", a finer unit may follow a coarser one: 2 سنة 1 شهر 21 يوم.
const fineness: readonly TimeUnit[] = ["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"];

/** و21 يوما, و شهر, or the next part directly after it. */
function readMore(context: TimeContext, at: number): (UnitCount & { hasAnd: boolean }) | undefined {
  const { tokens } = context;
  const token = tokens[at];
  if (!token || !/^[ \u00a0]*[,،]?[ \u00a0]*$/.test(token.gap)) return undefined;
  const hasAnd = isNext(token) && (token.particle === "and" || token.isJoined);
  const part = readUnitCount(context, token.particle === "and" ? at + 1 : at, hasAnd);
  return part && !part.isVague && (hasAnd || token.number !== undefined) ? { ...part, hasAnd } : undefined;
}

/** ونصف, optionally with its unit again: عام ونصف العام. */
function readHalf({ tokens }: TimeContext, at: number): number | undefined {
  const token = tokens[at];
  // an hour and a half
  const isApart =
    token?.particle === "and" && hasRole(tokens[at + 1], "indefinite") && tokens[at + 2]?.particle === "half";
  if (isApart && [at, at + 1, at + 2].every((i) => isNext(tokens[i]))) return at + 3;
  if (!isNext(token) || token.particle !== "half" || !token.isJoined) return undefined;
  return isNext(tokens[at + 1]) && saying(tokens[at + 1], "unit")?.number === "one" && tokens[at + 1]?.isDefinite
    ? at + 2
    : at + 1;
}

// a year and a half is a year and six months
function addHalf(units: Map<TimeUnit, number>, { unit, number }: UnitCount): void {
  const finer = ({ year: ["month", 6], decade: ["year", 5], day: ["hour", 12], hour: ["minute", 30] } as const)[
    unit as "year"
  ];
  if (finer) units.set(finer[0], finer[1]);
  else units.set(unit, number + 0.5);
}

const letters: readonly (readonly [TimeUnit, number, string])[] = [
  ["year", 1, "Y"],
  ["month", 1, "M"],
  ["week", 7, "D"],
  ["day", 1, "D"],
];
const clock: readonly (readonly [TimeUnit, string])[] = [
  ["hour", "H"],
  ["minute", "M"],
  ["second", "S"],
];

/** An amount as an ISO 8601 duration; undefined if it is vague or if a fraction is not its last part. */
export function durationOf({ units, isVague }: Amount): string | undefined {
  if (isVague) return undefined;
  if (units.size === 1 && units.has("week")) return `P${units.get("week")}W`;
  const counts = new Map<string, number>();
  const years = (units.get("decade") ?? 0) * 10 + (units.get("century") ?? 0) * 100;
  if (years > 0) counts.set("Y", years);
  for (const [unit, times, letter] of letters) {
    const count = units.get(unit);
    if (count !== undefined) counts.set(letter, (counts.get(letter) ?? 0) + count * times);
  }
  const day = ["Y", "M", "D"].flatMap((letter) => (counts.has(letter) ? [`${counts.get(letter)}${letter}`] : []));
  const time = clock.flatMap(([unit, letter]) => (units.has(unit) ? [`${units.get(unit)}${letter}`] : []));
  const parts = [...day, ...time];
  if (parts.length === 0 || parts.slice(0, -1).some((part) => part.includes("."))) return undefined;
  return `P${day.join("")}${time.length > 0 ? `T${time.join("")}` : ""}`;
}
