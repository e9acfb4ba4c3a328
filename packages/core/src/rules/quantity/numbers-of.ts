import type { Quantity } from "../../generated/types.ts";
import { findNumbers, type NumberFound } from "../../text/numbers.ts";

/** The numbers in the quotes of a quantity, with the quote each stands in. */
export function numbersOf({ evidence }: Quantity): NumberFound[] {
  return evidence.flatMap(({ quote }) => findNumbers(quote));
}

/** The numbers written with digits. */
export function numeralsOf(quantity: Quantity): NumberFound[] {
  return numbersOf(quantity).filter(({ form }) => form === "digits" || form === "mixed");
}

/** Whether two values are the same number, up to what decimal fractions lose in binary. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
