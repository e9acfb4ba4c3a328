/** A position in a source: line and column from 1; the column counts UTF-16 units. */
interface SourcePosition {
  line: number;
  column: number;
}

/** Returns the line and column of an offset (UTF-16 units). */
export type PositionOf = (offset: number) => SourcePosition;

/** Prepares line and column look-up for a text; LF, CR LF and CR end a line. The lines are found at the first call. */
export function positions(text: string): PositionOf {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const ends = /\r\n?|\n/g;
  while (ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}
