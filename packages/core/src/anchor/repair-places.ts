import type { QuoteReport, SpanInContext } from "../article/quote-report.ts";
import type { Span } from "../text/span.ts";
import { isWordBoundary } from "../text/word-edges.ts";
import { findQuote } from "./find-quote.ts";
import type { SourceText } from "./source-text.ts";

const contextUnits = 32;

/** The places of a quote that does not identify one: all its places, or those that do not match its prefix and suffix. */
export function placesOf(source: SourceText, { status, quote, places, closest }: QuoteReport): SpanInContext[] {
  if (status === "ambiguous") return places.map((place) => withContext(source.text, place));
  const sameWords = closest && closest.differs.yours === "" && closest.differs.text === "";
  if (status !== "missing" || !sameWords) return [];
  return findQuote(source, { quote }).places.map((place) => withContext(source.text, place));
}

/** A place with the whole words just before and after it. */
export function withContext(text: string, { start, end }: Span): SpanInContext {
  let from = Math.max(0, start - contextUnits);
  let to = Math.min(text.length, end + contextUnits);
  while (from < start && !isWordBoundary(text, from)) from++;
  while (to > end && !isWordBoundary(text, to)) to--;
  return { start, end, before: text.slice(from, start).trim(), after: text.slice(end, to).trim() };
}
