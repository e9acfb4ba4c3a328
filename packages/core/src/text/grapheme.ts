import { graphemeSegments } from "unicode-segmenter/grapheme";
import type { Span } from "./span.ts";

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
  return graphemeEnd(text, offset) !== offset;
}

/** The first UTF-16 offset at or after the given one that does not fall inside a grapheme. */
export function graphemeEnd(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length || isBetweenPlain(text, offset)) return offset;
  let from = offset - 1;
  while (from > 0 && !isPlain(text.charCodeAt(from)) && offset - from < near) from--;
  let to = offset + 1;
  while (to < text.length && !isBetweenPlain(text, to) && to - offset < near) to++;
  const isShort = offset - from < near && to - offset < near;
  return isShort ? endIn(segmented(text, from, to), offset) : endIn(longRunAt(text, offset), offset);
}

/** How far a run of units that are not plain may reach before its graphemes are remembered, in UTF-16 units. */
const near = 64;

function isBetweenPlain(text: string, offset: number): boolean {
  return isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset));
}

/** A stretch of a text with the offsets where its graphemes end, in order. */
interface Run extends Span {
  ends: readonly number[];
}

function segmented(text: string, start: number, end: number): Run {
  const ends: number[] = [];
  for (const { index, segment } of graphemeSegments(text.slice(start, end))) ends.push(start + index + segment.length);
  return { start, end, ends };
}

function endIn({ ends }: Run, offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return ends[low] ?? offset;
}

// The long runs of the last text: segmenting one again for each of its offsets would take the square of its length.
const last: { text: string; runs: Run[] } = { text: "", runs: [] };

function longRunAt(text: string, offset: number): Run {
  if (last.text !== text) Object.assign(last, { text, runs: [] });
  const at = runsBefore(last.runs, offset);
  const known = last.runs[at - 1];
  if (known && offset < known.end) return known;
  let start = offset - 1;
  while (start > 0 && !isPlain(text.charCodeAt(start))) start--;
  let end = offset + 1;
  while (end < text.length && !isBetweenPlain(text, end)) end++;
  const run = segmented(text, start, end);
  last.runs.splice(at, 0, run);
  return run;
}

function runsBefore(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
