import type { Span } from "./span.ts";

/** Finds every place where a text contains a quote, as `occurrences` does. */
export type Find = (quote: string) => readonly Span[];

/** Every place where a text contains a quote exactly, including overlapping places, up to a limit. */
export function occurrences(text: string, quote: string, limit = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = [];
  if (quote === "") return spans;
  for (let at = text.indexOf(quote); at !== -1 && spans.length < limit; at = text.indexOf(quote, at + 1)) {
    spans.push({ start: at, end: at + quote.length });
  }
  return spans;
}
