import type { QuoteStatus } from "../article/quote-report.ts";
import { isWholePlace } from "../reading/word-cuts.ts";
import { type FoldTier, foldText } from "../text/fold.ts";
import { cutsGrapheme } from "../text/grapheme.ts";
import { occurrences } from "../text/occurrences.ts";
import type { Span } from "../text/span.ts";
import { marksContradict } from "../text/vowel-marks.ts";
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

/** The most places that are examined or reported for one quote. */
export const mostPlaces = 1000;

/** Where to look: the innermost scope that contains the quote wins; `accept` narrows what counts. */
export interface Search {
  scopes?: readonly (readonly Span[])[];
  accept?: (place: Span) => boolean;
}

/**
 * Finds a quote in the innermost of the given scopes that contains it, otherwise in the whole text: exactly first,
 * then with typographic, then with orthographic variants folded. Never by similarity.
 */
export function findQuote(
  source: SourceText,
  written: WrittenQuote,
  { scopes = [], accept = () => true }: Search = {},
): Found {
  const whole: readonly Span[] = [{ start: 0, end: source.text.length }];
  const isAround = contextTest(source.text, written);
  for (const scope of [...scopes, whole]) {
    const inScope = (place: Span) => scope.some((s) => s.start <= place.start && place.end <= s.end);
    const found = findWhere(source, written, (place) => inScope(place) && accept(place) && isAround(place));
    if (found.status !== "missing") return found;
  }
  return { status: "missing", places: [] };
}

function findWhere(source: SourceText, written: WrittenQuote, fits: (place: Span) => boolean): Found {
  const exact = occurrences(source.text, written.quote, mostPlaces)
    .map((place) => snapped(source.text, place))
    .filter(fits);
  const letters = exact.some(({ start, end }) => end - start !== written.quote.length) ? "typographic" : "exact";
  if (exact.length > 0) return verdict(letters, wholeFirst(source.text, exact));
  for (const tier of tiers) {
    const places = foldedPlaces(source, written.quote, tier).filter(fits);
    if (places.length > 0) return verdict(tier, wholeFirst(source.text, places));
  }
  return { status: "missing", places: [] };
}

// Of several places, those where the quote is whole words win: "official" does not match inside "unofficial".
function wholeFirst(text: string, places: Span[]): Span[] {
  if (places.length < 2) return places;
  const whole = places.filter((place) => isWholePlace(text, place));
  return whole.length > 0 ? whole : places;
}

function verdict(status: QuoteStatus, places: Span[]): Found {
  const distinct = places.filter((p, i) => places.findIndex((q) => q.start === p.start && q.end === p.end) === i);
  return { status: distinct.length === 1 ? status : "ambiguous", places: distinct };
}

/** A match including the marks on its last letter: a raw match may end before a vowel mark. */
export function snapped(text: string, { start, end }: Span): Span {
  let to = end;
  while (to < text.length && cutsGrapheme(text, to)) to++;
  return { start, end: to };
}

/** Every place where a quote occurs once the variants of a tier are folded. */
export function foldedPlaces(source: SourceText, quote: string, tier: FoldTier): Span[] {
  const folded = source.folded(tier);
  const wanted = foldText(quote, tier).trim();
  if (wanted === "") return [];
  const places = occurrences(folded.text, wanted, mostPlaces).map(({ start, end }) => ({
    start: folded.start(start),
    end: folded.end(end),
  }));
  // قُتل for قَتل is another word: never an equal spelling, at most one with a warning.
  const takesContrary = tier === "orthographic" && source.refusesContraryMarks !== true;
  return takesContrary
    ? places
    : places.filter(({ start, end }) => !marksContradict(quote, source.text.slice(start, end)));
}

/**
 * Tests whether the words around a place are the given ones, ignoring white space at the joints and typographic variants.
 * Most places fail at the first side, so that side is folded first, and the given words only once.
 */
export function contextTest(text: string, { prefix = "", suffix = "" }: { prefix?: string; suffix?: string }) {
  const before = context(prefix);
  const after = context(suffix);
  return ({ start, end }: Span): boolean =>
    (after === "" || contextAfter(text, end, after.length).startsWith(after)) &&
    (before === "" || contextBefore(text, start, before.length).endsWith(before));
}

// White space and marks fold to fewer units: the window grows until it contains enough folded letters.
function contextAfter(text: string, from: number, units: number): string {
  for (let width = 2 * units + margin; ; width *= 2) {
    const folded = context(text.slice(from, from + width));
    if (folded.length >= units + margin || from + width >= text.length) return folded;
  }
}

function contextBefore(text: string, to: number, units: number): string {
  for (let width = 2 * units + margin; ; width *= 2) {
    const folded = context(text.slice(Math.max(0, to - width), to));
    if (folded.length >= units + margin || width >= to) return folded;
  }
}

// A character cut at the far end of a window may fold differently, so this many more units are read.
const margin = 8;

function context(text: string): string {
  return foldText(text, "typographic").trim();
}
