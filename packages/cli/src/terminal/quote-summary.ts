import type { QuoteReport, QuoteStatus } from "@diplomatic-visits/core";

const statuses: readonly QuoteStatus[] = ["exact", "typographic", "orthographic", "ambiguous", "missing"];

/** How the quotes of a coding were found: `312 quotes: 310 exact, 2 typographic`. */
export function quoteSummary(quotes: readonly QuoteReport[]): string {
  const counted = statuses.map((status) => ({
    status,
    number: quotes.filter((quote) => quote.status === status).length,
  }));
  const told = counted.filter(({ number }) => number > 0).map(({ status, number }) => `${number} ${status}`);
  return `${quotes.length} quotes: ${told.join(", ") || "none"}`;
}
