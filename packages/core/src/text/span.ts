import { unitAt } from "./units-of.ts";

/** A range of a text: half-open, in UTF-16 units. */
export interface Span {
  /** Where it begins, inclusive. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

/** Whether a span has integer ends, at least one unit, and is inside a text of this many UTF-16 units. */
export function isSpanWithin({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
}

/** Whether a UTF-16 offset falls between the two halves of a surrogate pair. */
export function cutsSurrogate(text: string, offset: number): boolean {
  return isHighSurrogate(unitAt(text, offset - 1)) && isLowSurrogate(unitAt(text, offset));
}

/** Whether a UTF-16 unit is the first half of a surrogate pair. */
export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Whether a UTF-16 unit is the second half of a surrogate pair. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A span without the white space at its ends; empty, at its own start, if it contains nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isWhiteSpace(unitAt(text, from))) from++;
  while (to > from && isWhiteSpace(unitAt(text, to - 1))) to--;
  return { start: from, end: to };
}

/** Whether a UTF-16 unit is white space: a space of any width, a tab or a line break. */
export function isWhiteSpace(unit: number): boolean {
  if (unit <= 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0xa0;
  if (unit < 0x1680) return false;
  return unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || wideSpaces.has(unit);
}

const wideSpaces: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
