import { isHighSurrogate, isLowSurrogate } from "./span.ts";
import { unitAt, unitCount } from "./units-of.ts";

/** Converts offsets of one text between UTF-16 units, code points and UTF-8 bytes. */
export interface OffsetConverter {
  toCodePoints(utf16: number): number;
  toBytes(utf16: number): number;
  fromCodePoints(codePoints: number): number;
  fromBytes(bytes: number): number;
}

type Width = (codePoint: number) => number;

const inCodePoints: Width = () => 1;

// A lone surrogate counts as U+FFFD, which is how encoders write it.
const inBytes: Width = (codePoint) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

function unitsAt(text: string, offset: number): number {
  return isHighSurrogate(unitAt(text, offset)) && isLowSurrogate(unitAt(text, offset + 1)) ? 2 : 1;
}

interface Position {
  utf16: number;
  other: number;
}

// Advances code point by code point and stops before the one that would exceed either limit.
function walk(text: string, width: Width, from: Position, limit: Position): Position {
  let { utf16, other } = from;
  const last = Math.min(limit.utf16, unitCount(text));
  while (utf16 < last) {
    const units = unitsAt(text, utf16);
    const wide = width(text.codePointAt(utf16) as number);
    if (utf16 + units > last || other + wide > limit.other) break;
    utf16 += units;
    other += wide;
  }
  return { utf16, other };
}

const origin: Position = { utf16: 0, other: 0 };

/** The code-point offset of a UTF-16 offset; one inside a surrogate pair counts as the pair's start. */
export function toCodePointOffset(text: string, utf16: number): number {
  return walk(text, inCodePoints, origin, { utf16, other: Number.POSITIVE_INFINITY }).other;
}

/** The UTF-16 offset of a code-point offset. */
export function fromCodePointOffset(text: string, codePoint: number): number {
  return walk(text, inCodePoints, origin, { utf16: unitCount(text), other: codePoint }).utf16;
}

/** The UTF-8 byte offset of a UTF-16 offset; one inside a surrogate pair counts as the pair's start. */
export function toByteOffset(text: string, utf16: number): number {
  return walk(text, inBytes, origin, { utf16, other: Number.POSITIVE_INFINITY }).other;
}

/** The UTF-16 offset of a UTF-8 byte offset; one inside a character counts as the character's start. */
export function fromByteOffset(text: string, byte: number): number {
  return walk(text, inBytes, origin, { utf16: unitCount(text), other: byte }).utf16;
}

/** Converts many offsets of one text, each in constant time after one pass; at no cost as long as the units agree. */
export function offsetConverter(text: string): OffsetConverter {
  const codePoints = /[\ud800-\udfff]/.test(text) ? milestones(text, inCodePoints) : same(text);
  const bytes = /[^\0-\x7f]/.test(text) ? milestones(text, inBytes) : same(text);
  return { toCodePoints: codePoints.to, fromCodePoints: codePoints.from, toBytes: bytes.to, fromBytes: bytes.from };
}

interface Converter {
  to(utf16: number): number;
  from(other: number): number;
}

function same(text: string): Converter {
  const clamp = (offset: number) => Math.max(0, Math.min(offset, unitCount(text)));
  return { to: clamp, from: clamp };
}

const stride = 256;

function milestones(text: string, width: Width): Converter {
  const passed: Position[] = [origin];
  for (let at = origin; at.utf16 < unitCount(text); passed.push(at)) {
    at = walk(text, width, at, { utf16: at.utf16 + stride, other: Number.POSITIVE_INFINITY });
  }
  const lastUpTo = (limit: number, unit: keyof Position): Position => {
    let low = 0;
    let high = passed.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((passed[middle] as Position)[unit] <= limit) low = middle;
      else high = middle - 1;
    }
    return passed[low] as Position;
  };
  return {
    to: (utf16) => walk(text, width, lastUpTo(utf16, "utf16"), { utf16, other: Number.POSITIVE_INFINITY }).other,
    from: (other) => walk(text, width, lastUpTo(other, "other"), { utf16: unitCount(text), other }).utf16,
  };
}
