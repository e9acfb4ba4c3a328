import { isWholePlace } from "../reading/word-cuts.ts";
import { type FoldTier, foldText } from "../text/fold.ts";
import { graphemeEnd } from "../text/grapheme.ts";
import type { Span } from "../text/span.ts";
import { marksContradict } from "../text/vowel-marks.ts";
import type { SourceText } from "./source-text.ts";

/** The most places that are examined for one quote. */
export const mostPlaces = 1000;

/** The most places that are remembered for one text: a coding may repeat a quote, but not so many different ones. */
const mostRemembered = 200_000;

/** The places of a quote in one spelling, in text order. */
export interface QuotePlaces {
  /** Those that fit; all if there is nothing to fit. */
  where(fits?: (place: Span) => boolean): readonly Span[];
  /** Of several places, those where the quote is whole words: "official" does not match inside "unofficial". */
  wholeFirst(places: readonly Span[]): readonly Span[];
}

type Tier = "exact" | FoldTier;

interface Memory {
  known: Record<Tier, Map<string, QuotePlaces>>;
  places: number;
}

const memories = new WeakMap<SourceText, Memory>();

/** The first places of a quote, exactly or with the variants of a tier folded; the places of a repeated quote are found once. */
export function quotePlaces(source: SourceText, quote: string, tier: Tier): QuotePlaces {
  const memory = memoryOf(source);
  const known = memory.known[tier].get(quote);
  if (known) return known;
  const places = tier === "exact" ? exactPlaces(source, quote) : foldedPlaces(source, quote, tier);
  memory.places += places.length + 1;
  if (memory.places > mostRemembered) memories.delete(source);
  const made = places.length === 0 ? nowhere : places.length === 1 ? oneOf(places) : placesIn(source.text, places);
  memory.known[tier].set(quote, made);
  return made;
}

const none: readonly Span[] = [];
const asTheyAre = (places: readonly Span[]) => places;
const nowhere: QuotePlaces = { where: () => none, wholeFirst: asTheyAre };

function oneOf(places: readonly Span[]): QuotePlaces {
  const [place] = places as readonly [Span];
  return { where: (fits) => (!fits || fits(place) ? places : none), wholeFirst: asTheyAre };
}

function memoryOf(source: SourceText): Memory {
  const memory = memories.get(source) ?? {
    known: { exact: new Map(), typographic: new Map(), orthographic: new Map() },
    places: 0,
  };
  memories.set(source, memory);
  return memory;
}

function placesIn(text: string, places: readonly Span[]): QuotePlaces {
  const wholes = new Map<Span, boolean>();
  const isWhole = (place: Span) => {
    const known = wholes.get(place) ?? isWholePlace(text, place);
    wholes.set(place, known);
    return known;
  };
  const wholeIn = (fitting: readonly Span[]) => {
    const whole = fitting.length < 2 ? [] : fitting.filter(isWhole);
    return whole.length > 0 ? whole : fitting;
  };
  let wholeOfAll: readonly Span[] | undefined;
  return {
    where: (fits) => (fits ? places.filter(fits) : places),
    wholeFirst(fitting) {
      if (fitting !== places) return wholeIn(fitting);
      wholeOfAll ??= wholeIn(places);
      return wholeOfAll;
    },
  };
}

function exactPlaces({ find, text }: SourceText, quote: string): Span[] {
  return find(quote, mostPlaces).map((place) => snapped(text, place));
}

/** A match including the marks on its last letter: a raw match may end before a vowel mark. */
export function snapped(text: string, { start, end }: Span): Span {
  return { start, end: graphemeEnd(text, end) };
}

/** Every place where a quote occurs once the variants of a tier are folded. */
export function foldedPlaces(source: SourceText, quote: string, tier: FoldTier): Span[] {
  const wanted = foldText(quote, tier).trim();
  if (wanted === "") return [];
  const places = distinct(source.findFolded(tier)(wanted, mostPlaces));
  // قُتل for قَتل is another word: never an equal spelling, at most one with a warning.
  const takesContrary = tier === "orthographic" && source.refusesContraryMarks !== true;
  return takesContrary
    ? places
    : places.filter(({ start, end }) => !marksContradict(quote, source.text.slice(start, end)));
}

// A letter that folds to several may contain folded words more than once.
function distinct(places: readonly Span[]): Span[] {
  return places.filter(({ start, end }, i) => places[i - 1]?.start !== start || places[i - 1]?.end !== end);
}
