/**
 * Whether JavaScript keeps a decimal number as written. Within ±(2^53 − 1), it keeps any finite number that does not
 * underflow to zero; beyond, only a number with an exponent whose digits are exactly those that are kept.
 */
export function isKeptNumber(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/^[^eE]*[1-9]/.test(literal);
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return true;
  return /[eE]/.test(literal) && significant(literal) === significant(String(value));
}

/** Whether a number of a JavaScript object can be written as JSON and read back by the same rule. */
export function isWritableNumber(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER || (Number.isFinite(value) && isKeptNumber(String(value)));
}

/** The significant digits of a number without its magnitude: two literals of one value with equal digits are one number. */
function significant(literal: string): string {
  const digits = literal.replace(/[eE].*$/, "").replace(/[^0-9]/g, "");
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end).replace(/^0+/, "");
}
