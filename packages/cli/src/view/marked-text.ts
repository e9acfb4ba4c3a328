/** A stretch of text with the numbers of the facts it supports: UTF-16 units, half-open. */
export interface NumberedSpan {
  start: number;
  end: number;
  numbers: readonly number[];
}

/** A piece of a marked text: words, or a mark that opens or closes a stretch. */
export interface Piece {
  text: string;
  mark: boolean;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Numbers as raised digits, so that they are not taken for figures of the text: `¹²,¹³`. */
export function raised(numbers: readonly number[]): string {
  return numbers
    .map((number) => String(number).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit))
    .join(",");
}

/**
 * Cuts a stretch of a text into words and marks: `⟦¹` opens what supports fact 1, `⟧` closes what was opened last; where
 * stretches cross, what closes says its number.
 */
export function markedText(
  text: string,
  within: { start: number; end: number },
  spans: readonly NumberedSpan[],
): Piece[] {
  const clipped = spans
    .map((span) => ({ ...span, start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([within.start, within.end, ...clipped.flatMap(({ start, end }) => [start, end])])];
  const pieces: Piece[] = [];
  let open: NumberedSpan[] = [];
  for (const [i, at] of edges.sort((a, b) => a - b).entries()) {
    for (const span of open.filter(({ end }) => end === at).reverse()) {
      const inOrder = open.at(-1) === span;
      pieces.push({ text: inOrder ? "⟧" : `⟧${raised(span.numbers)}`, mark: true });
      open = open.filter((other) => other !== span);
    }
    for (const span of clipped.filter(({ start }) => start === at).sort((a, b) => b.end - a.end)) {
      pieces.push({ text: `⟦${raised(span.numbers)}`, mark: true });
      open.push(span);
    }
    const next = edges[i + 1];
    if (next !== undefined) pieces.push({ text: text.slice(at, next), mark: false });
  }
  return pieces;
}
