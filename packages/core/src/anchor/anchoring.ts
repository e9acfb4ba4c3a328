import type { QuoteReport, QuoteStatus } from "../article/quote-report.ts";
import { closestTo } from "./closest.ts";
import { aroundPlaces } from "./context-fault.ts";
import type { WrittenQuote } from "./find-quote.ts";
import type { SpellingTier } from "./mention-places.ts";
import { quotedParts } from "./omission.ts";
import type { SourceText } from "./source-text.ts";

// A suggestion costs a similarity search: a coding full of foreign quotes gets it for the first ones only.
const mostSuggestions = 50;

/** What anchoring collects as it proceeds. */
export interface Anchoring {
  source: SourceText;
  quotes: QuoteReport[];
  /** The mention lists made so far. */
  mentionLists: { start: number; end: number; form: string }[][];
  /** The mentions that come from strings that mean every occurrence, each with how its spelling compares with the string. */
  everywhere: WeakMap<object, SpellingTier>;
}

/** Help for a missing quote, while few are missing: the closest text, its parts, or its surroundings. */
export function suggestion(
  { source, quotes }: Anchoring,
  written: WrittenQuote,
  status: QuoteStatus,
): Pick<QuoteReport, "closest" | "parts" | "around"> {
  if (status !== "missing" || quotes.filter((q) => q.status === "missing").length >= mostSuggestions) return {};
  const around = aroundPlaces(source, written);
  const parts = around ? undefined : quotedParts(source, written);
  const closest = closestTo(source, written.quote);
  return { ...(closest ? { closest } : {}), ...(parts ? { parts } : {}), ...(around ? { around } : {}) };
}
