import type { Quantity } from "../generated/types.ts";
import { isNumberRange, lowerEndOf } from "../text/number-ranges.ts";
import { findNumbers, type NumberFound } from "../text/numbers.ts";
import { hasMinus } from "../text/signs.ts";

/** The numbers in the quotes of a quantity; each with the sign written onto it; the lower end of a range has the scale of the upper. */
export function numbersOf({ evidence }: Quantity): NumberFound[] {
  return evidence.flatMap(({ quote }) => {
    const numbers = findNumbers(quote);
    return numbers.map((number, i) => {
      if (hasMinus(quote, number.start)) return { ...number, value: -number.value };
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

// All that a decimal fraction keeps in binary.
const digits = 15;

/** Whether two values are the same number: to the last digit that a number can hold, and with the same sign. */
export function isSame(a: number, b: number): boolean {
  return a === b || Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}
