import type { Quantity } from "../generated/types.ts";
import { isNumberRange, lowerEndOf } from "../reading/number-ranges.ts";
import { findNumbers, type NumberFound } from "../reading/numbers.ts";
import type { Reading } from "../reading/reading.ts";
import { hasMinus } from "../reading/signs.ts";

/** The numbers in the quotes of a quantity; each with the sign written onto it; the lower end of a range has the scale of the upper. */
function numbersOf({ evidence }: Quantity, reading: Reading): NumberFound[] {
  const { vocabulary } = reading;
  return evidence.flatMap((one) => {
    const { quote } = one;
    const numbers = reading.quote(one).hits(findNumbers);
    return numbers.map((number, i) => {
      if (hasMinus(quote, number.start)) return { ...number, value: -number.value };
      const upper = numbers[i + 1];
      if (!upper || !isNumberRange(quote, [number, upper], vocabulary)) return number;
      return { ...number, value: lowerEndOf(quote, [number, upper], vocabulary) ?? number.value };
    });
  });
}

/** Whether the quotes of a quantity contain only the two ends of one range. */
export function isOneRange({ evidence }: Quantity, reading: Reading): boolean {
  return evidence.every((one) => {
    const [lower, upper, ...more] = reading.quote(one).hits(findNumbers);
    return !!lower && !!upper && more.length === 0 && isNumberRange(one.quote, [lower, upper], reading.vocabulary);
  });
}

/** The numbers written with digits. */
export function numeralsOf(quantity: Quantity, reading: Reading): NumberFound[] {
  return numbersOf(quantity, reading).filter(({ form }) => form === "digits" || form === "mixed");
}

/** How many numbers of a quote a message lists. */
const mostListed = 8;

/** The numbers of a quote as a message lists them: the first ones, and how many there are if there are more. */
export function listedNumbers(values: readonly number[], comma = ", "): string {
  const first = values.slice(0, mostListed).join(comma);
  return values.length > mostListed ? `${first}${comma}… (${values.length})` : first;
}

// The precision that a decimal fraction keeps in binary.
const digits = 15;
const mostApart = 10 ** (2 - digits);

/** Whether two values are the same number, up to the precision of a JavaScript number, with the same sign. */
export function isSame(a: number, b: number): boolean {
  if (a === b) return true;
  // Most numbers differ by far more, and to write them costs much more than to subtract them.
  if (Math.abs(a - b) > Math.abs(a) * mostApart) return false;
  return Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}
