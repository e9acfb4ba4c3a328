import type { Span } from "./span.ts";

/** Finds every place where one text holds a quote, as `occurrences` does. */
export type Find = (quote: string) => readonly Span[];

/** Every place where a text holds a quote letter for letter, overlapping ones included, up to a limit. */
export function occurrences(text: string, quote: string, limit = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = [];
  if (quote === "") return spans;
  for (let at = text.indexOf(quote); at !== -1 && spans.length < limit; at = text.indexOf(quote, at + 1)) {
    spans.push({ start: at, end: at + quote.length });
  }
  return spans;
}
