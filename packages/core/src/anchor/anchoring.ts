import type { QuoteReport, QuoteStatus } from "../article/quote-report.ts";
import { closestTo } from "./closest.ts";
import { aroundPlaces } from "./context-fault.ts";
import type { WrittenQuote } from "./find-quote.ts";
import type { SpellingTier } from "./mention-places.ts";
import type { PlaceBudget } from "./mentions.ts";
import { quotedParts } from "./omission.ts";
import type { SearchBudget } from "./search-budget.ts";
import type { SourceText } from "./source-text.ts";

/** The mentions of one entity. */
export type MentionList = { start: number; end: number; form: string }[];

/** What anchoring collects as it proceeds. */
export interface Anchoring {
  source: SourceText;
  quotes: QuoteReport[];
  mentionBudget: PlaceBudget;
  /** Whether a missing quote is worth a similarity search. */
  maySearch: SearchBudget;
  /** The mention lists made so far. */
  mentionLists: MentionList[];
  /** The mentions that come from strings that mean every occurrence, each with how its spelling compares with the string. */
  everywhere: Map<object, SpellingTier>;
}

/** Help for a missing quote, while few are missing: the closest text, its parts, or its surroundings. */
export function suggestion(
  { source, maySearch }: Anchoring,
  written: WrittenQuote,
  status: QuoteStatus,
): Pick<QuoteReport, "closest" | "isUnsearched" | "parts" | "around"> {
  if (status !== "missing") return {};
  if (!maySearch(written.quote)) return { isUnsearched: true };
  const around = aroundPlaces(source, written);
  const parts = around ? undefined : quotedParts(source, written);
  const closest = closestTo(source, written.quote);
  return { ...(closest ? { closest } : {}), ...(parts ? { parts } : {}), ...(around ? { around } : {}) };
}
