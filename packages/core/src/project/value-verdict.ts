import { definitelyBefore, type EdtfReading, parseEdtf } from "../text/edtf.ts";

/**
 * How the values of a field are related. `agree`: one value; `complete`: one is more exact than the other; `develop`: it changed
 * in the course of time; `open`: names in different languages, which nothing compares; `conflict`: only one can be true.
 */
export type ValueVerdict = "agree" | "complete" | "develop" | "open" | "conflict";

/** A value and what was known when it was reported. */
export interface DatedValue {
  value: string;
  /** Whether every report that gives it was still a plan. */
  isPlan: boolean;
}

/** The statuses in the order in which a visit can have them. */
const course = ["invited", "announced", "planned", "postponed", "under-way", "occurred"];

/** The verdict on statuses: a visit that was postponed can still take place, one that was called off cannot. */
export function statusVerdict(values: readonly string[]): ValueVerdict {
  if (values.length < 2) return "agree";
  if (values.includes("cancelled"))
    return values.includes("occurred") || values.includes("under-way") ? "conflict" : "develop";
  return values.every((value) => course.includes(value)) ? "develop" : "conflict";
}

/** The verdict on dates of one kind. A plan that did not hold is history: `plans` are the days that were given up. */
export function dateVerdict(values: readonly DatedValue[], plans: readonly string[]): ValueVerdict {
  if (values.length < 2) return "agree";
  const givenUp = plans.map(parseEdtf);
  const isGivenUp = ({ value, isPlan }: DatedValue) =>
    isPlan && givenUp.some((plan) => plan !== undefined && areCompatible(parseEdtf(value), plan));
  const standing = values.filter((value) => !isGivenUp(value));
  const dates = standing.map(({ value }) => parseEdtf(value));
  const areAll = dates.every((date, i) => dates.slice(i + 1).every((other) => areCompatible(date, other)));
  if (!areAll) return standing.every(({ isPlan }) => isPlan) ? "develop" : "conflict";
  return standing.length < values.length ? "develop" : "complete";
}

/** A place under the names that reports give it. */
export interface ReportedPlace {
  /** The names by language. */
  names: Readonly<Record<string, string>>;
  /** Whether it is a country or a region, which may contain the others. */
  isWide: boolean;
}

/** The verdict on places: two names of one language are two places, unless one is wide enough to contain the other. */
export function placeVerdict(places: readonly ReportedPlace[]): ValueVerdict {
  if (places.length < 2) return "agree";
  const pairs = places.flatMap((one, i) => places.slice(i + 1).map((other) => [one, other] as const));
  const narrow = pairs.filter(([one, other]) => one.isWide === other.isWide);
  if (narrow.some(([one, other]) => Object.keys(one.names).some((tag) => Object.hasOwn(other.names, tag))))
    return "conflict";
  return narrow.length < pairs.length ? "complete" : "open";
}

function areCompatible(a: EdtfReading | undefined, b: EdtfReading | undefined): boolean {
  if (!a || !b) return true;
  return !definitelyBefore(a, b) && !definitelyBefore(b, a);
}
