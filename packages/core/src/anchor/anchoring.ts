import type { Closest, QuoteReport, QuoteStatus } from "../article/quote-report.ts";
import { closestTo } from "./closest.ts";
import type { SpellingTier } from "./mention-places.ts";
import type { SourceText } from "./source-text.ts";

// A suggestion costs a search by likeness: a coding full of foreign quotes gets it for the first ones only.
const mostSuggestions = 50;

/** What anchoring gathers on its way. */
export interface Anchoring {
  source: SourceText;
  quotes: QuoteReport[];
  /** The mention lists made so far. */
  mentionLists: { start: number; end: number; form: string }[][];
  /** The mentions that came from strings that mean every occurrence, each with how its spelling compares with the string. */
  everywhere: WeakMap<object, SpellingTier>;
}

/** The closest text to a quote that is missing, as long as few are. */
export function suggestion({ source, quotes }: Anchoring, quote: string, status: QuoteStatus): { closest?: Closest } {
  if (status !== "missing" || quotes.filter((q) => q.status === "missing").length >= mostSuggestions) return {};
  const closest = closestTo(source, quote);
  return closest ? { closest } : {};
}
