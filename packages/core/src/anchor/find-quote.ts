import type { QuoteStatus } from "../article/quote-report.ts";
import { type Folded, type FoldTier, foldText } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { quotePlaces } from "./quote-places.ts";
import { scopeTest } from "./scope-test.ts";
import type { SourceText } from "./source-text.ts";

/** A quote as written, with its context. */
export interface WrittenQuote {
  quote: string;
  prefix?: string;
  suffix?: string;
}

/** Where a quote is, and how it was found. */
export interface Found {
  status: QuoteStatus;
  places: Span[];
}

/** The tiers of folding, strictest first. */
export const tiers: readonly FoldTier[] = ["typographic", "orthographic"];

/** Where to look: the innermost scope that contains the quote wins; `accept` narrows what counts. */
export interface Search {
  scopes?: readonly (readonly Span[])[];
  accept?: (place: Span) => boolean;
}

/**
 * Finds a quote in the innermost of the given scopes that contains it, otherwise in the whole text: exactly first,
 * then with typographic, then with orthographic variants folded. Never by similarity.
 */
export function findQuote(source: SourceText, written: WrittenQuote, { scopes = [], accept }: Search = {}): Found {
  const isAround = contextTest(source, written);
  const fits = (place: Span) => (accept === undefined || accept(place)) && isAround(place);
  for (const scope of scopes) {
    const isInScope = scopeTest(scope);
    const found = findWhere(source, written.quote, (place) => isInScope(place) && fits(place));
    if (found.status !== "missing") return found;
  }
  return findWhere(source, written.quote, fits);
}

function findWhere(source: SourceText, quote: string, fits: (place: Span) => boolean): Found {
  const exact = quotePlaces(source, quote, "exact");
  const fitting = exact.where(fits);
  if (fitting.length > 0) {
    const isSnapped = fitting.some(({ start, end }) => end - start !== quote.length);
    return verdict(isSnapped ? "typographic" : "exact", exact.wholeFirst(fitting));
  }
  for (const tier of tiers) {
    const folded = quotePlaces(source, quote, tier);
    const places = folded.where(fits);
    if (places.length > 0) return verdict(tier, folded.wholeFirst(places));
  }
  return { status: "missing", places: [] };
}

function verdict(status: QuoteStatus, places: readonly Span[]): Found {
  // a letter that folds to several may contain a quote more than once
  const distinct = places.filter(({ start, end }, i) => places[i - 1]?.start !== start || places[i - 1]?.end !== end);
  return { status: distinct.length === 1 ? status : "ambiguous", places: distinct };
}

/** Tests whether the words around a place are the given ones, ignoring white space at the joints and typographic variants. */
export function contextTest(
  source: SourceText,
  { prefix = "", suffix = "" }: { prefix?: string; suffix?: string },
): (place: Span) => boolean {
  const before = context(prefix);
  const after = context(suffix);
  if (before === "" && after === "") return () => true;
  const folded = source.folded("typographic");
  return ({ start, end }) =>
    (after === "" || isAfter(folded, end, after)) && (before === "" || isBefore(folded, start, before));
}

const space = 0x20;

function isAfter({ text, at }: Folded, end: number, words: string): boolean {
  let from = at(end);
  while (text.charCodeAt(from) === space) from++;
  return text.startsWith(words, from);
}

function isBefore({ text, at }: Folded, start: number, words: string): boolean {
  let to = at(start);
  while (text.charCodeAt(to - 1) === space) to--;
  return to >= words.length && text.startsWith(words, to - words.length);
}

function context(words: string): string {
  return words === "" ? words : foldText(words, "typographic").trim();
}
