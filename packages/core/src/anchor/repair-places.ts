import type { QuoteReport, SpanInContext } from "../article/quote-report.ts";
import type { Span } from "../text/span.ts";
import { isWordBoundary } from "../text/word-edges.ts";
import { findQuote } from "./find-quote.ts";
import { type ListedPlaces, listedPlaces } from "./listed-places.ts";
import type { SourceText } from "./source-text.ts";

const contextUnits = 32;

/** The first places of a quote that does not identify one, or those that do not match its prefix and suffix. */
export function placesOf(
  source: SourceText,
  { status, quote, places, more, closest }: QuoteReport,
): { places: SpanInContext[]; more?: number } {
  if (status === "ambiguous") return inContext(source.text, { places, ...(more ? { more } : {}) });
  const sameWords = closest && closest.differs.yours === "" && closest.differs.text === "";
  if (status !== "missing" || !sameWords) return { places: [] };
  return inContext(source.text, listedPlaces(findQuote(source, { quote }).places));
}

function inContext(text: string, { places, ...rest }: ListedPlaces): { places: SpanInContext[]; more?: number } {
  return { places: places.map((place) => withContext(text, place)), ...rest };
}

/** A place with the whole words just before and after it. */
export function withContext(text: string, { start, end }: Span): SpanInContext {
  let from = Math.max(0, start - contextUnits);
  let to = Math.min(text.length, end + contextUnits);
  while (from < start && !isWordBoundary(text, from)) from++;
  while (to > end && !isWordBoundary(text, to)) to--;
  return { start, end, before: text.slice(from, start).trim(), after: text.slice(end, to).trim() };
}
