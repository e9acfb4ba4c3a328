import type { AnchorResult, QuoteStatus } from "@diplomatic-visits/core";

const statuses: readonly QuoteStatus[] = ["exact", "typographic", "orthographic", "ambiguous", "missing"];

/** How the quotes of a coding were found: `312 quotes: 310 exact, 2 typographic`. */
export function quoteSummary({ quotes, quotesNotListed = {} }: AnchorResult): string {
  const notListed: Partial<Record<QuoteStatus, number>> = quotesNotListed;
  const counted = statuses.map((status) => ({
    status,
    number: quotes.filter((quote) => quote.status === status).length + (notListed[status] ?? 0),
  }));
  const all = counted.reduce((sum, { number }) => sum + number, 0);
  const told = counted.filter(({ number }) => number > 0).map(({ status, number }) => `${number} ${status}`);
  return `${all} quotes: ${told.join(", ") || "none"}`;
}
