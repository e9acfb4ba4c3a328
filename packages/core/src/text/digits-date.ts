import { unitAt } from "./units-of.ts";

const hyphen = 0x2d;
const [zero, nine] = [0x30, 0x39];

/**
 * Whether a coded date is a year, a month or a day in digits: 2026, 2026-03 or 2026-03-09. Most are, and preparing the pattern of
 * all coded dates takes a millisecond.
 */
export function isDigitsDate(value: string): boolean {
  const { length } = value;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(value, i);
    if (i === 4 || i === 7 ? unit !== hyphen : unit < zero || unit > nine) return false;
  }
  return true;
}
