import { wholeOccurrences } from "../reading/words.ts";
import type { FoldTier } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { unitAt, unitCount } from "../text/units-of.ts";
import type { Alignment } from "./alignment.ts";
import { tiers } from "./find-quote.ts";
import { occurrenceIndex } from "./occurrence-index.ts";
import { foldedPlaces, mostPlaces } from "./quote-places.ts";
import { type SourceText, sourceText } from "./source-text.ts";

/** Where the words of a quote are in an edited text. */
export interface NewPlace {
  /** Unchanged in its surroundings, or found elsewhere, or in several places, or nowhere. */
  status: "same" | "moved" | "ambiguous" | "lost";
  /** One place when found, all when ambiguous; when lost, other places of the same words that existed before. */
  places: Span[];
  /** By which folding the words were found, if their spelling changed. */
  tier?: FoldTier;
}

/** Finds the new place of a quote by its old one. */
export type FindNewPlace = (quote: string, old: Span) => NewPlace;

/** The context that must be equal for a place out of order, in UTF-16 units. */
const leastContext = 16;

/** A quote of this length is not found elsewhere by chance. */
const tellingQuote = 40;

/** The farthest that words move within their sentence, in UTF-16 units. */
const nearby = 120;

/** The most units that are compared on either side. */
const longestContext = 240;

interface Finding {
  alignment: Alignment;
  source: SourceText;
  /** The places of a quote in both texts. */
  placesOf: (quote: string) => Places;
}

/** Where the same words were, where the alignment maps each of them, and where they are new. */
interface Places {
  before: readonly Span[];
  images: readonly Span[];
  after: readonly Span[];
  free: readonly Span[];
}

/** A quote with its old place. */
interface Wanted {
  quote: string;
  old: Span;
}

/** Finds new places in an edited text: by the alignment, otherwise by the words around them. */
export function newPlaces(alignment: Alignment): FindNewPlace {
  const source = sourceText(alignment.after);
  const finding: Finding = { alignment, source, placesOf: placesIn(alignment) };
  return (quote, old) => {
    const isThere = alignment.before.slice(old.start, old.end) === quote;
    return isThere ? placeOf(finding, { quote, old }) : strayPlace(finding, quote);
  };
}

function placesIn(alignment: Alignment): (quote: string) => Places {
  const findBefore = occurrenceIndex(alignment.before);
  const findAfter = occurrenceIndex(alignment.after);
  const known = new Map<string, Places>();
  const made = (quote: string): Places => {
    const before = findBefore(quote, mostPlaces);
    const after = findAfter(quote, mostPlaces);
    const images = before.flatMap((place) => alignment.image(place) ?? []);
    const taken = new Set(images.map(({ start }) => start));
    return { before, images, after, free: after.filter(({ start }) => !taken.has(start)) };
  };
  return (quote) => {
    const places = known.get(quote) ?? made(quote);
    known.set(quote, places);
    return places;
  };
}

// A quote that did not match at its place has no old place: accept only a single occurrence of its words.
function strayPlace({ placesOf }: Finding, quote: string): NewPlace {
  const places = placesOf(quote).after.map(bare);
  if (places.length === 1) return { status: "moved", places };
  return { status: places.length === 0 ? "lost" : "ambiguous", places };
}

function placeOf(finding: Finding, wanted: Wanted): NewPlace {
  const { alignment, placesOf } = finding;
  const { quote, old } = wanted;
  const { images, free } = placesOf(quote);
  const fits = (place: Span) => keepsWords(alignment, wanted, place);
  const image = alignment.image(old);
  if (image && fits(image)) return againstRivals(alignment, { old, image }, rivalsOf(image, free, images).filter(fits));
  const found = amongFree(finding, wanted, free.filter(fits));
  if (found) return found;
  const taken = new Set(images.map(({ start }) => start));
  for (const tier of tiers) {
    const folded = foldedPlaces(finding.source, quote, tier).filter((one) => !taken.has(one.start) && fits(one));
    const respelt = folded.length > 0 ? amongFree(finding, wanted, folded) : undefined;
    if (respelt) return respelt.places.length === 1 ? { ...respelt, tier } : respelt;
  }
  return { status: "lost", places: images.filter((other) => other.start !== image?.start && fits(other)).map(bare) };
}

// Only a place between the neighbouring places of the same words can be this one.
function rivalsOf(image: Span, free: readonly Span[], images: readonly Span[]): Span[] {
  if (free.length === 0) return [];
  const at = images.findIndex(({ start }) => start >= image.start);
  const low = images[(at < 0 ? images.length : at) - 1]?.start ?? -1;
  const high =
    images.slice(Math.max(0, at)).find(({ start }) => start > image.start)?.start ?? Number.POSITIVE_INFINITY;
  return free.filter(({ start }) => low < start && start < high);
}

function againstRivals(
  { before, after }: Alignment,
  { old, image }: { old: Span; image: Span },
  rivals: readonly Span[],
): NewPlace {
  const own = likeness({ before, after }, old, image);
  const equals = rivals.filter((rival) => !isMoreAlike(own, likeness({ before, after }, old, rival)));
  if (equals.length === 0) return { status: "same", places: [bare(image)] };
  return { status: "ambiguous", places: inOrder([image, ...equals]) };
}

// Words whose surroundings were rewritten: in their old order if possible, otherwise where the words around them moved.
function amongFree({ alignment, placesOf }: Finding, wanted: Wanted, free: readonly Span[]): NewPlace | undefined {
  const { old, quote } = wanted;
  const homeless = placesOf(quote).before.filter((one) => one.start !== old.start && !alignment.image(one));
  const bounds = alignment.bounds(old);
  const between = free.filter(({ start, end }) => bounds.start <= start && end <= bounds.end);
  if (between.length > 0) return inGap(alignment, { old, homeless, between });
  const near = free.filter(({ start, end }) => start >= bounds.start - nearby && end <= bounds.end + nearby);
  if (homeless.length === 0 && near.length === 1) return { status: "moved", places: near.map(bare) };
  const alike = free.filter((place) => {
    const { ahead, behind } = likeness(alignment, old, place);
    return ahead + behind >= leastContext || unitCount(quote) >= tellingQuote;
  });
  if (alike.length === 0) return undefined;
  const best = mostAlike(alignment, old, alike);
  const contested = homeless.some((twin) => best && isBetter(alignment, best, { twin, old }));
  return best && !contested
    ? { status: "moved", places: [bare(best)] }
    : { status: "ambiguous", places: inOrder(free) };
}

// If the number of places is unchanged, match them in order. Otherwise their surroundings decide, one at a time.
function inGap(
  alignment: Alignment,
  { old, homeless, between }: { old: Span; homeless: readonly Span[]; between: readonly Span[] },
): NewPlace {
  const gap = alignment.bounds(old);
  const here = homeless.filter((twin) => {
    const { start, end } = alignment.bounds(twin);
    return start === gap.start && end === gap.end;
  });
  const rank = here.filter(({ start }) => start < old.start).length;
  if (here.length + 1 === between.length) return { status: "moved", places: [bare(between[rank] as Span)] };
  const best = here.length === 0 ? mostAlike(alignment, old, between) : undefined;
  return best ? { status: "moved", places: [bare(best)] } : { status: "ambiguous", places: inOrder(between) };
}

interface Likeness {
  ahead: number;
  behind: number;
}

// How much of the text around two places is the same, on either side.
function likeness({ before, after }: Pick<Alignment, "before" | "after">, old: Span, place: Span): Likeness {
  let ahead = 0;
  while (ahead < longestContext && sameUnit(before, old.start - 1 - ahead, after, place.start - 1 - ahead)) ahead++;
  let behind = 0;
  while (behind < longestContext && sameUnit(before, old.end + behind, after, place.end + behind)) behind++;
  return { ahead, behind };
}

function sameUnit(a: string, i: number, b: string, j: number): boolean {
  return i >= 0 && j >= 0 && i < unitCount(a) && j < unitCount(b) && unitAt(a, i) === unitAt(b, j);
}

function isMoreAlike(a: Likeness, b: Likeness): boolean {
  return a.ahead >= b.ahead && a.behind >= b.behind && a.ahead + a.behind > b.ahead + b.behind;
}

// Whether a place suits another old place of the same words at least as well.
function isBetter(alignment: Alignment, place: Span, { twin, old }: { twin: Span; old: Span }): boolean {
  return !isMoreAlike(likeness(alignment, old, place), likeness(alignment, twin, place));
}

function mostAlike(alignment: Alignment, old: Span, places: readonly Span[]): Span | undefined {
  const rows = places.map((place) => ({ place, like: likeness(alignment, old, place) }));
  return rows.find(({ like }) => rows.every((other) => other.like === like || isMoreAlike(like, other.like)))?.place;
}

// Whole words stay whole words: 5 does not match in 50, nor port in airport.
function keepsWords({ before, after }: Alignment, { old }: Wanted, place: Span): boolean {
  return !isWhole(before, old) || isWhole(after, place);
}

const window = 64;

function isWhole(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - window);
  const around = wholeOccurrences(text.slice(from, end + window), text.slice(start, end));
  return around.some((one) => one.start + from === start);
}

function inOrder(places: readonly Span[]): Span[] {
  return places.map(bare).sort((a, b) => a.start - b.start);
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
