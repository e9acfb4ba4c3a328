import type { OffsetConverter } from "../../text/offsets.ts";
import { cutsSurrogate, type Span } from "../../text/span.ts";
import { isWordBoundary } from "../../text/word-edges.ts";
import type { OffsetUnit, StatedSpan } from "./annotation.ts";

/** The UTF-16 offset of an offset in a unit; undefined if the text is shorter or no character begins there. */
export type ReadOffset = (offset: number) => number | undefined;

/** Reads the offsets of one text in a unit. */
export function offsetReader(text: string, unit: OffsetUnit, converter: OffsetConverter): ReadOffset {
  const { toUtf16, back } = {
    "utf-16": { toUtf16: (offset: number) => offset, back: (offset: number) => offset },
    "code-points": { toUtf16: converter.fromCodePoints, back: converter.toCodePoints },
    bytes: { toUtf16: converter.fromBytes, back: converter.toBytes },
  }[unit];
  return (offset) => {
    if (!Number.isSafeInteger(offset) || offset < 0) return undefined;
    const utf16 = toUtf16(offset);
    const isInText = utf16 <= text.length && back(utf16) === offset;
    return isInText && !cutsSurrogate(text, utf16) ? utf16 : undefined;
  };
}

/** The spans of a text as a unit places them, and what shows that the unit is right. */
interface Fit {
  /** How many spans have a place at all. */
  placed: number;
  /** How many have the stated words, or, where no words are stated, begin and end with a word. */
  agreeing: number;
}

/** With fewer spans, agreement may be chance. */
const fewestSpans = 2;

/** The unit in which spans are counted: the expected one, unless it fails for half of them and another fits them better. */
export function unitOfSpans(
  text: string,
  spans: readonly StatedSpan[],
  { expected, readers }: { expected: OffsetUnit; readers: Readonly<Record<OffsetUnit, ReadOffset>> },
): OffsetUnit {
  const stated = spans.filter(({ start, end }) => start !== undefined && end !== undefined);
  const own = fitOf(text, stated, readers[expected]);
  if (own.agreeing === stated.length || stated.length === 0) return expected;
  const hasWords = stated.every(({ quote }) => quote !== undefined);
  if (!hasWords && own.placed === stated.length && (stated.length < fewestSpans || own.agreeing * 2 > stated.length))
    return expected;
  let best = { unit: expected, ...own };
  for (const unit of Object.keys(readers) as OffsetUnit[]) {
    const fit = fitOf(text, stated, readers[unit]);
    if (fit.agreeing > best.agreeing) best = { unit, ...fit };
  }
  return best.unit;
}

function fitOf(text: string, spans: readonly StatedSpan[], read: ReadOffset): Fit {
  const fit = { placed: 0, agreeing: 0 };
  for (const span of spans) {
    const place = placeIn(span, read);
    if (!place) continue;
    fit.placed++;
    if (agrees(text, place, span.quote)) fit.agreeing++;
  }
  return fit;
}

/** The UTF-16 span of stated offsets; undefined if they are not offsets of a part of the text. */
export function placeIn({ start, end }: StatedSpan, read: ReadOffset): Span | undefined {
  const from = start === undefined ? undefined : read(start);
  const to = end === undefined ? undefined : read(end);
  return from === undefined || to === undefined || from >= to ? undefined : { start: from, end: to };
}

function agrees(text: string, { start, end }: Span, quote: string | undefined): boolean {
  if (quote !== undefined) return end - start === quote.length && text.startsWith(quote, start);
  const isTrimmed = text[start]?.trim() !== "" && text[end - 1]?.trim() !== "";
  return isTrimmed && isWordBoundary(text, start) && isWordBoundary(text, end);
}
