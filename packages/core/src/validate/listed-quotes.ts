import type { QuoteReport, QuotesNotListed } from "../article/quote-report.ts";

/** How many quotes without a place are listed: their entries can take 50 times the room of the quotes. */
const mostLost = 1000;

interface ListedQuotes {
  quotes: QuoteReport[];
  quotesNotListed?: QuotesNotListed;
}

/** Every quote that was found, the first of those that were not, and the number of the others. */
export function listedQuotes(quotes: QuoteReport[]): ListedQuotes {
  const counts = { missing: 0, ambiguous: 0 };
  let lost = 0;
  const listed = quotes.filter(({ status }) => {
    if ((status !== "missing" && status !== "ambiguous") || ++lost <= mostLost) return true;
    counts[status]++;
    return false;
  });
  if (lost <= mostLost) return { quotes };
  const { missing, ambiguous } = counts;
  return {
    quotes: listed,
    quotesNotListed: { ...(missing > 0 ? { missing } : {}), ...(ambiguous > 0 ? { ambiguous } : {}) },
  };
}
