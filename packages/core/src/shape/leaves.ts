import { isDigitsDate } from "../text/digits-date.ts";
import { isPlainText } from "../text/plain-text.ts";
import { unitCount } from "../text/units-of.ts";
import { type Collected, doubt } from "./collected.ts";

// Each check returns the length of the value in JSON without escapes, and doubts what does not match.

/** Whether a value is an object but not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list with an allowed number of items. */
export function isList(value: unknown, least: number, most: number): value is unknown[] {
  return Array.isArray(value) && value.length >= least && value.length <= most;
}

/** Checks a string by its length; Zod counts code points, so it may accept a longer one. */
export function text(value: unknown, least: number, most: number, collected: Collected): number {
  if (typeof value !== "string") return doubt(collected);
  const length = unitCount(value);
  if (length < least || length > most) return doubt(collected);
  if (!isPlainText(value)) collected.odd?.push(value);
  return length + 2;
}

/** Checks a string by its length and a regular expression. */
export function matching(value: unknown, pattern: RegExp, most: number, collected: Collected): number {
  if (typeof value !== "string" || unitCount(value) > most || !pattern.test(value)) return doubt(collected);
  if (!isPlainText(value)) collected.odd?.push(value);
  return unitCount(value) + 2;
}

/** Checks a coded date by its length and a regular expression, which every date in digits matches. */
export function dated(value: unknown, pattern: RegExp, most: number, collected: Collected): number {
  return typeof value === "string" && isDigitsDate(value)
    ? value.length + 2
    : matching(value, pattern, most, collected);
}

/** Checks that a string is one of a list. */
export function inCodelist(value: unknown, values: ReadonlySet<unknown>, collected: Collected): number {
  return typeof value === "string" && values.has(value) ? unitCount(value) + 2 : doubt(collected);
}

/** Checks that a value is exactly this string. */
export function exactly(value: unknown, due: string, collected: Collected): number {
  return value === due ? due.length + 2 : doubt(collected);
}

/** Checks that a value is true. */
export function isTrue(value: unknown, collected: Collected): number {
  return value === true ? 4 : doubt(collected);
}

/** Checks a boolean. */
export function truth(value: unknown, collected: Collected): number {
  return value === true ? 4 : value === false ? 5 : doubt(collected);
}

/** Checks a whole number from zero to a maximum. */
export function whole(value: unknown, most: number, collected: Collected): number {
  if (typeof value !== "number" || !(value >= 0 && value <= most) || value % 1 !== 0) return doubt(collected);
  const length = value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : value < 10_000 ? 4 : String(value).length;
  if (length > 3 && value % 1_000 === 0) collected.spared += sparedByZeros(value);
  return length;
}

/** Checks a number by its range. */
export function numeral(value: unknown, least: number, most: number, collected: Collected): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) return doubt(collected);
  const { length } = String(value);
  if (value % 1 !== 0) {
    // 0.005 is 5e-3; of other fractions, no form with an exponent is shorter
    if (Math.abs(value) < 0.01) collected.spared += length;
  } else if (length > 3 && value % 1_000 === 0) collected.spared += sparedByZeros(value);
  return length;
}

// An exponent takes two units or more in the place of the zeros: 2e9.
function sparedByZeros(value: number): number {
  let zeros = 3;
  for (let rest = value / 1_000; rest % 10 === 0; rest /= 10) zeros++;
  return zeros - 1 - String(zeros).length;
}
