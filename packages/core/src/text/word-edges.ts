import { commonUnit, commonUnitKind } from "./common-units.ts";
import { isHighSurrogate, isLowSurrogate, type Span } from "./span.ts";
import { unitAt, unitCount } from "./units-of.ts";

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

// Joiners, bidi marks, soft hyphen and tatweel neither form a word nor end one.
const transparentUnits: ReadonlySet<number> = new Set([
  0xad, 0x61c, 0x640, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067,
  0x2068, 0x2069, 0xfeff,
]);

/** Whether a code point is part of a word: a letter, a digit, a mark or an underscore. */
export function isWordCodePoint(codePoint: number): boolean {
  if (codePoint < 0x80) {
    const letter = codePoint | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (codePoint >= 0x30 && codePoint <= 0x39) || codePoint === 0x5f;
  }
  if (codePoint >= 0x620 && codePoint <= 0x669) return true;
  if (commonUnitKind(codePoint) === commonUnit.other) return false;
  return wordCharacter.test(String.fromCodePoint(codePoint));
}

/** The code point that ends at a UTF-16 offset, or undefined at the start of the text. */
export function codePointBefore(text: string, offset: number): number | undefined {
  if (offset <= 0) return undefined;
  const unit = unitAt(text, offset - 1);
  return isLowSurrogate(unit) && isHighSurrogate(unitAt(text, offset - 2)) ? text.codePointAt(offset - 2) : unit;
}

/** Whether a UTF-16 offset is not inside a word: at least one side of it is not a letter, digit or mark. */
export function isWordBoundary(text: string, offset: number): boolean {
  return !(isWordBefore(text, offset) && isWordAfter(text, offset));
}

/** The most invisible characters that are ignored between letters: no word has as many. */
const mostTransparent = 64;

/** Whether a word character is before a UTF-16 offset, ignoring joiners and other invisible characters. */
export function isWordBefore(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && offset - at < mostTransparent && transparentUnits.has(unitAt(text, at - 1))) at--;
  const codePoint = codePointBefore(text, at);
  return codePoint !== undefined && isWordCodePoint(codePoint);
}

/** Whether a word character is after a UTF-16 offset, ignoring joiners and other invisible characters. */
export function isWordAfter(text: string, offset: number): boolean {
  let at = offset;
  while (at < unitCount(text) && at - offset < mostTransparent && transparentUnits.has(unitAt(text, at))) at++;
  const codePoint = text.codePointAt(at);
  return codePoint !== undefined && isWordCodePoint(codePoint);
}

/** The longest part of a word that is examined on either side of an offset, in UTF-16 units. */
const longestWord = 512;

/**
 * The start of the written word that contains a UTF-16 offset or ends at it; the offset itself if there is none. Of a word
 * that begins more than 512 units earlier, only these are examined.
 */
export function wordStart(text: string, offset: number, most = longestWord): number {
  let at = offset;
  let start = offset;
  while (at > 0 && offset - at < most) {
    const codePoint = codePointBefore(text, at) as number;
    const isWord = isWordCodePoint(codePoint);
    if (!isWord && !transparentUnits.has(codePoint)) break;
    at -= codePoint > 0xffff ? 2 : 1;
    if (isWord) start = at;
  }
  return start;
}

/**
 * The end of the written word that contains a UTF-16 offset or begins at it; the offset itself if there is none. Of a word
 * that ends more than 512 units later, only these are examined.
 */
export function wordEnd(text: string, offset: number, most = longestWord): number {
  let end = offset;
  for (let at = offset; at < unitCount(text) && at - offset < most; ) {
    const codePoint = text.codePointAt(at) as number;
    const isWord = isWordCodePoint(codePoint);
    if (!isWord && !transparentUnits.has(codePoint)) break;
    at += codePoint > 0xffff ? 2 : 1;
    if (isWord) end = at;
  }
  return end;
}

/** The written words of a text or of a span of it, in order: runs of letters, digits, marks and what joins them. */
export function wordsIn(text: string, { start, end }: Span = { start: 0, end: unitCount(text) }): Span[] {
  const words: Span[] = [];
  for (const match of text.slice(start, end).matchAll(writtenWord)) {
    words.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return words;
}

const writtenWord =
  /[\p{L}\p{N}\p{M}_]+(?:[\u00ad\u061c\u0640\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+[\p{L}\p{N}\p{M}_]+)*/gu;

/** The first UTF-16 offset at or after the given one that is not at a combining mark or tatweel. */
export function marksEnd(text: string, offset: number): number {
  let end = offset;
  while (end < unitCount(text) && isMarkOrTatweel(text, end)) end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  return end;
}

const mark = /\p{M}/u;

function isMarkOrTatweel(text: string, offset: number): boolean {
  const codePoint = text.codePointAt(offset) as number;
  if (codePoint < 0x300) return false;
  return codePoint === 0x640 || mark.test(String.fromCodePoint(codePoint));
}
