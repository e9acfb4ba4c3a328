import { graphemeSegments } from "unicode-segmenter/grapheme";
import { cutsSurrogate } from "./span.ts";

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
  return (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** Whether a UTF-16 offset falls inside a grapheme, a user-perceived character (UAX #29, the same on every runtime). */
export function cutsGrapheme(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  if (cutsSurrogate(text, offset)) return true;
  if (isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset))) return false;
  let from = offset - 1;
  while (from > 0 && !isPlain(text.charCodeAt(from))) from--;
  for (const { index } of graphemeSegments(text.slice(from, offset + 2))) {
    if (from + index >= offset) return from + index !== offset;
  }
  return true;
}

/** The first UTF-16 offset at or after the given one that does not fall inside a grapheme. */
export function graphemeEnd(text: string, offset: number): number {
  let end = offset;
  while (cutsGrapheme(text, end)) end++;
  return end;
}
