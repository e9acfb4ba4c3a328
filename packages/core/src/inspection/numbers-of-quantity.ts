import type { Quantity } from "../generated/types.ts";
import type { Vocabulary } from "../languages/vocabulary.ts";
import { isNumberRange, lowerEndOf } from "../reading/number-ranges.ts";
import { findNumbers, type NumberFound } from "../reading/numbers.ts";
import { hasMinus } from "../reading/signs.ts";

/** The numbers in the quotes of a quantity; each with the sign written onto it; the lower end of a range has the scale of the upper. */
function numbersOf({ evidence }: Quantity, vocabulary: Vocabulary): NumberFound[] {
  return evidence.flatMap(({ quote }) => {
    const numbers = findNumbers(quote, { vocabulary });
    return numbers.map((number, i) => {
      if (hasMinus(quote, number.start)) return { ...number, value: -number.value };
      const upper = numbers[i + 1];
      if (!upper || !isNumberRange(quote, [number, upper], vocabulary)) return number;
      return { ...number, value: lowerEndOf(quote, [number, upper], vocabulary) ?? number.value };
    });
  });
}

/** Whether the quotes of a quantity contain only the two ends of one range. */
export function isOneRange({ evidence }: Quantity, vocabulary: Vocabulary): boolean {
  return evidence.every(({ quote }) => {
    const [lower, upper, ...more] = findNumbers(quote, { vocabulary });
    return !!lower && !!upper && more.length === 0 && isNumberRange(quote, [lower, upper], vocabulary);
  });
}

/** The numbers written with digits. */
export function numeralsOf(quantity: Quantity, vocabulary: Vocabulary): NumberFound[] {
  return numbersOf(quantity, vocabulary).filter(({ form }) => form === "digits" || form === "mixed");
}

// The precision that a decimal fraction keeps in binary.
const digits = 15;

/** Whether two values are the same number, up to the precision of a JavaScript number, with the same sign. */
export function isSame(a: number, b: number): boolean {
  return a === b || Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}
