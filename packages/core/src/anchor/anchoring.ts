import type { QuoteReport, QuoteStatus } from "../article/quote-report.ts";
import { closestTo } from "./closest.ts";
import { aroundPlaces } from "./context-fault.ts";
import type { WrittenQuote } from "./find-quote.ts";
import type { SpellingTier } from "./mention-places.ts";
import { quotedParts } from "./omission.ts";
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

/** What helps with a quote that is missing, as long as few are: the closest text, its parts, or what is around it. */
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
