import type { Quantity } from "../../generated/types.ts";
import { isNumberRange, lowerEndOf } from "../../text/number-ranges.ts";
import { findNumbers, type NumberFound } from "../../text/numbers.ts";

/** The numbers in the quotes of a quantity; the lower end of a range has the scale of the upper: 5 million to 7 million. */
export function numbersOf({ evidence }: Quantity): NumberFound[] {
  return evidence.flatMap(({ quote }) => {
    const numbers = findNumbers(quote);
    return numbers.map((number, i) => {
      const upper = numbers[i + 1];
      if (!upper || !isNumberRange(quote, number, upper)) return number;
      return { ...number, value: lowerEndOf(quote, number, upper) ?? number.value };
    });
  });
}

/** Whether the quotes of a quantity hold nothing but the two ends of one range. */
export function isOneRange({ evidence }: Quantity): boolean {
  return evidence.every(({ quote }) => {
    const [lower, upper, ...more] = findNumbers(quote);
    return lower !== undefined && upper !== undefined && more.length === 0 && isNumberRange(quote, lower, upper);
  });
}

/** The numbers written with digits. */
export function numeralsOf(quantity: Quantity): NumberFound[] {
  return numbersOf(quantity).filter(({ form }) => form === "digits" || form === "mixed");
}

/** Whether two values are the same number, up to what decimal fractions lose in binary. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
