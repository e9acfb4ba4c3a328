import type { Evidence } from "../../generated/types.ts";
import type { OffsetConverter } from "../../text/offsets.ts";
import type { Span } from "../../text/span.ts";
import type { StatedSpan } from "../annotations/annotation.ts";

/** The fragments of an annotation as brat writes them: none contains a line break. */
export interface Fragments {
  /** In UTF-16 units. */
  spans: Span[];
  texts: string[];
  /** How many fragments each quote has; absent if no quote contains a line break. */
  pieces?: number[];
}

/** Divides quotes at line breaks. */
export function fragmentsOf(quotes: readonly Evidence[]): Fragments {
  const spans: Span[] = [];
  const texts: string[] = [];
  const pieces: number[] = [];
  for (const { start, end, quote } of quotes) {
    const before = spans.length;
    for (const line of quote.matchAll(/[^\r\n]+/g)) {
      const from = start + line.index;
      // a quote without a break keeps its own end, whatever its words
      spans.push({ start: from, end: line[0].length === quote.length ? end : from + line[0].length });
      texts.push(line[0]);
    }
    pieces.push(spans.length - before);
  }
  const isDivided = quotes.some(({ quote }) => /[\r\n]/.test(quote));
  return isDivided ? { spans, texts, pieces } : { spans, texts };
}

/** A fragment as an annotation file states it: offsets in code points, and its words if they could be told apart. */
interface StatedFragment {
  start: number;
  end: number;
  quote?: string;
}

/** The quotes of fragments: those of `pieces` if they are known, otherwise fragments that only a line break separates are one. */
export function quotesOfFragments(
  fragments: readonly StatedFragment[],
  {
    text,
    fromCodePoints,
    pieces,
  }: { text: string; pieces: readonly number[] | undefined } & Pick<OffsetConverter, "fromCodePoints">,
): StatedSpan[] {
  const quotes: StatedFragment[] = [];
  const ends = pieces && new Set(sums(pieces));
  for (const [i, fragment] of fragments.entries()) {
    const last = quotes.at(-1);
    const gap = last && text.slice(fromCodePoints(last.end), fromCodePoints(fragment.start));
    const isSame = last && (ends ? !ends.has(i) : /^\s*[\r\n]\s*$/.test(gap ?? ""));
    if (isSame) quotes[quotes.length - 1] = joined(last, fragment, gap ?? "");
    else quotes.push(fragment);
  }
  return quotes.map((one) => ({ ...one }));
}

function joined(first: StatedFragment, second: StatedFragment, gap: string): StatedFragment {
  const place = { start: first.start, end: second.end };
  if (first.quote === undefined || second.quote === undefined) return place;
  return { ...place, quote: `${first.quote}${gap}${second.quote}` };
}

// How many fragments come before each quote.
function sums(pieces: readonly number[]): number[] {
  let total = 0;
  return pieces.map((count) => {
    const before = total;
    total += count;
    return before;
  });
}

/** The words of each fragment: brat joins them with a space; undefined where their lengths do not fit the offsets. */
export function wordsOfFragments(words: string, lengths: readonly number[]): readonly string[] | undefined {
  if (lengths.length === 1) return [words];
  const points = [...words];
  const total = lengths.reduce((sum, one) => sum + one, lengths.length - 1);
  if (total !== points.length) return undefined;
  let at = 0;
  return lengths.map((length) => {
    const part = points.slice(at, at + length).join("");
    at += length + 1;
    return part;
  });
}
