/** A span of a text: UTF-16 units, half-open. */
export interface Stretch {
  from: number;
  to: number;
}

/** A location in an issue: lines and columns from 1, columns in UTF-16 units. */
export interface LinePlace {
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/** The offset of a location in a text; a location outside is clamped to the nearest edge. */
export function stretchOf(text: string, { line, column = 1, endLine, endColumn }: LinePlace): Stretch | undefined {
  if (line === undefined) return undefined;
  const from = offsetOf(text, line, column);
  const to = endLine === undefined ? from : offsetOf(text, endLine, endColumn ?? 1);
  return { from, to: Math.max(from, to) };
}

function offsetOf(text: string, line: number, column: number): number {
  const ends = /\r\n?|\n/g;
  let start = 0;
  for (let at = 1; at < line; at++) {
    if (!ends.test(text)) return text.length;
    start = ends.lastIndex;
  }
  const end = ends.test(text) ? ends.lastIndex - 1 : text.length;
  return Math.max(start, Math.min(start + column - 1, end));
}

/** The one span in which two texts differ, and its content in the second. */
export function differenceOf(before: string, after: string): Stretch & { insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
