import { graphemeSegments } from "unicode-segmenter/grapheme";
import { cutsSurrogate, isLowSurrogate } from "./span.ts";
import { unitAt, unitCount } from "./units-of.ts";

const arabicComma = 0x060c;
const arabicSemicolon = 0x061b;
const arabicQuestion = 0x061f;

// Two of these never form one grapheme, whatever comes before them, so segmentation may start at any of them.
function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit >= 0x20;
  if (unit < 0x300) return unit > 0xa0 && unit !== 0xa9 && unit !== 0xad && unit !== 0xae;
  if (unit === arabicComma || unit === arabicSemicolon || unit === arabicQuestion) return true;
  if (unit < 0x620) return (unit >= 0x370 && unit < 0x483) || (unit >= 0x48a && unit < 0x530);
  if (unit < 0x6d6) return unit < 0x64b || (unit > 0x65f && unit !== 0x670);
  if (unit < 0xfb50) return (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x4e00 && unit <= 0x9fff);
  return unit <= 0xfdcf || (unit >= 0xfdf0 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}

// A mark joins the letter before it, and never what is plain after it.
function isArabicMark(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || (unit >= 0x610 && unit <= 0x61a);
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** How many units around an offset are read; a text in stream-safe form has at most 30 marks in a row. */
const mostAround = 256;

/**
 * Whether a UTF-16 offset falls inside a grapheme, a user-perceived character (UAX #29, the same on every runtime). Of a
 * longer grapheme, only the last 256 units before the offset are read.
 */
export function cutsGrapheme(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= unitCount(text)) return false;
  if (cutsSurrogate(text, offset)) return true;
  const [before, after] = [unitAt(text, offset - 1), unitAt(text, offset)];
  if (isPlain(after) && (isPlain(before) || isArabicMark(before))) return false;
  if (before === lineFeed || after === lineFeed) return after === lineFeed && before === carriageReturn;
  return cutByNeighbours(text, offset) ?? boundaryFrom(text, offset, offset + 2) !== offset;
}

/** The first UTF-16 offset at or after the given one that does not fall inside a grapheme, at most 256 units after it. */
export function graphemeEnd(text: string, offset: number): number {
  return cutsGrapheme(text, offset) ? boundaryFrom(text, offset, offset + mostAround) : offset;
}

// The first boundary at an offset or after it, up to a limit, which counts as one.
function boundaryFrom(text: string, offset: number, limit: number): number {
  const least = Math.max(0, offset - mostAround);
  let from = offset - 1;
  while (from > least && !isPlain(unitAt(text, from))) from--;
  if (cutsSurrogate(text, from)) from--;
  const to = cutsSurrogate(text, limit) ? limit + 1 : Math.min(limit, unitCount(text));
  for (const { index } of graphemeSegments(text.slice(from, to))) if (from + index >= offset) return from + index;
  return to;
}

// Most rules look at two characters. Only flags, and what follows a mark or a joiner, depend on what is before them.
function cutByNeighbours(text: string, offset: number): boolean | undefined {
  const before = text.slice(offset - (isLowSurrogate(unitAt(text, offset - 1)) ? 2 : 1), offset);
  const after = String.fromCodePoint(text.codePointAt(offset) as number);
  if (isOneGrapheme(before + after)) return isRegional(before) && isRegional(after) ? undefined : true;
  return isOneGrapheme(`a${before}`) ? undefined : false;
}

function isOneGrapheme(text: string): boolean {
  for (const { segment } of graphemeSegments(text)) return unitCount(segment) === unitCount(text);
  return true;
}

function isRegional(character: string): boolean {
  const codePoint = character.codePointAt(0) as number;
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}
