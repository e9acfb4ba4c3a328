import { isoDay } from "./day-range.ts";

/** A line through all lanes: the day everything is measured from, or a round distance from it. */
interface Tick {
  day: number;
  words: string;
  /** Whether it is also named where there is little room. */
  major: boolean;
}

/** The position of each day on the axis, from 0 to 1. */
export interface TimeAxis {
  /** The day that distances are measured from. */
  centre: number;
  from: number;
  to: number;
  at(day: number): number;
  ticks: readonly Tick[];
}

/** How a distance from the centre is named. */
export type DistanceWords = (distance: (typeof distances)[number]["name"], isBefore: boolean) => string;

const distances = [
  { name: "day", days: 1 },
  { name: "week", days: 7 },
  { name: "month", days: 30 },
  { name: "year", days: 365 },
  { name: "decade", days: 3652 },
  { name: "century", days: 36_524 },
] as const;

/** The parts of the axis between two named ticks, where there is room and where there is little. */
const spacing = { minor: 0.2, major: 0.3 };

/** The least number of days before and after the centre, so that it never is at an edge. */
const margin = 2;

/**
 * An axis on which each step away from a day is larger than the one before: a day is as visible as a year. Position is the
 * logarithm of the distance in days, to both sides.
 */
export function timeAxis(days: readonly number[], centre: number, wordsFor: DistanceWords): TimeAxis {
  const from = Math.min(centre - margin, ...days.map((day) => day - 1));
  const to = Math.max(centre + margin, ...days.map((day) => day + 1));
  const [low, high] = [scaled(from - centre), scaled(to - centre)];
  const at = (day: number) => (scaled(day - centre) - low) / (high - low);
  return { centre, from, to, at, ticks: ticksOf({ centre, from, to, at }, wordsFor) };
}

function scaled(distance: number): number {
  return Math.sign(distance) * Math.log1p(Math.abs(distance));
}

// The centre comes first, then the largest distances: what is too near to one of them is not named.
function ticksOf({ centre, from, to, at }: Omit<TimeAxis, "ticks">, wordsFor: DistanceWords): Tick[] {
  const ticks: Tick[] = [{ day: centre, words: isoDay(centre), major: true }];
  // the name of the centre is in the middle of its day
  const nameAt = (day: number) => at(day === centre ? day + 0.5 : day);
  const isFree = (day: number, room: number, among: readonly Tick[]) =>
    among.every((tick) => Math.abs(nameAt(tick.day) - at(day)) >= room);
  for (const { name, days } of [...distances].reverse())
    for (const isBefore of [true, false]) {
      const day = isBefore ? centre - days : centre + days;
      if (day < from || day > to || !isFree(day, spacing.minor, ticks)) continue;
      const major = isFree(
        day,
        spacing.major,
        ticks.filter((tick) => tick.major),
      );
      ticks.push({ day, words: wordsFor(name, isBefore), major });
    }
  return ticks.sort((a, b) => a.day - b.day);
}
