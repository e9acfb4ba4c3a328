import type { QuotedPart } from "../article/quote-report.ts";
import { findQuote, type WrittenQuote } from "./find-quote.ts";
import type { SourceText } from "./source-text.ts";

// Three dots or more, one sign for them, alone or in brackets, with the white space and the commas around them.
const omission =
  /\s*(?:\[\s*(?:\.{2,}|…|⋯)\s*\]|\(\s*(?:\.{2,}|…|⋯)\s*\)|\.{3,}|…+|⋯+|(?<=[\s\p{L}\p{M}])\.\.(?=\s)|\.\s\.\s\.)\s*/u;

/**
 * The quotes that a quote with marks of omission consists of, in text order: the text contains each part, after the
 * previous one. Undefined if the marks are in the text itself, or if a part is not.
 */
export function quotedParts(source: SourceText, { quote }: WrittenQuote): QuotedPart[] | undefined {
  const parts = quote.split(omission).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length < 2 || parts.length > mostParts) return undefined;
  const found: QuotedPart[] = [];
  for (const part of parts) {
    const from = found.at(-1)?.end ?? 0;
    const { places } = findQuote(source, { quote: part }, { accept: ({ start }) => start >= from });
    const place = places[0];
    if (!place) return undefined;
    found.push({ ...place, text: source.text.slice(place.start, place.end) });
  }
  return found;
}

/** The most parts of one quote that are looked up. */
const mostParts = 8;
