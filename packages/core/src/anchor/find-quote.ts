import type { QuoteStatus } from "../article/quote-report.ts";
import { type Folded, type FoldTier, foldText } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { unitAt } from "../text/units-of.ts";
import { quotePlaces } from "./quote-places.ts";
import type { AnchorScope } from "./scope.ts";
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
  places: readonly Span[];
}

/** The tiers of folding, strictest first. */
export const tiers: readonly FoldTier[] = ["typographic", "orthographic"];

const spellings = ["exact", ...tiers] as const;

/** Where to look: the innermost scope that contains the quote wins; `accept` narrows what counts. */
export interface Search {
  scopes?: readonly AnchorScope[];
  accept?: (place: Span) => boolean;
}

/**
 * Finds a quote in the innermost of the given scopes that contains it, otherwise in the whole text: exactly first,
 * then with typographic, then with orthographic variants folded. Never by similarity.
 */
export function findQuote(source: SourceText, written: WrittenQuote, { scopes = [], accept }: Search = {}): Found {
  const isAround = contextTest(source, written);
  const fits = isAround === anywhere ? accept : accept ? both(accept, isAround) : isAround;
  for (const scope of scopes) {
    const found = findWhere(source, written.quote, both(scope, fits));
    if (found.status !== "missing") return found;
  }
  return findWhere(source, written.quote, fits);
}

type Test = (place: Span) => boolean;

const anywhere: Test = () => true;

function both(one: Test, other: Test | undefined): Test {
  return other ? (place) => one(place) && other(place) : one;
}

function findWhere(source: SourceText, quote: string, fits: Test | undefined): Found {
  for (const tier of spellings) {
    const known = quotePlaces(source, quote, tier);
    const fitting = known.where(fits);
    const [first] = fitting;
    if (!first) continue;
    const places = known.wholeFirst(fitting);
    if (places.length > 1) return { status: "ambiguous", places };
    const isSnapped = tier === "exact" && fitting.some(({ start, end }) => end - start !== quote.length);
    return { status: isSnapped ? "typographic" : tier, places };
  }
  return { status: "missing", places: [] };
}

/** Tests whether the words around a place are the given ones, ignoring white space at the joints and typographic variants. */
export function contextTest(
  source: SourceText,
  { prefix = "", suffix = "" }: { prefix?: string; suffix?: string },
): Test {
  const before = context(prefix);
  const after = context(suffix);
  if (before === "" && after === "") return anywhere;
  const folded = source.folded("typographic");
  return ({ start, end }) =>
    (after === "" || isAfter(folded, end, after)) && (before === "" || isBefore(folded, start, before));
}

const space = 0x20;

function isAfter({ text, at }: Folded, end: number, words: string): boolean {
  let from = at(end);
  while (unitAt(text, from) === space) from++;
  return text.startsWith(words, from);
}

function isBefore({ text, at }: Folded, start: number, words: string): boolean {
  let to = at(start);
  while (unitAt(text, to - 1) === space) to--;
  return to >= words.length && text.startsWith(words, to - words.length);
}

function context(words: string): string {
  return words === "" ? words : foldText(words, "typographic").trim();
}
