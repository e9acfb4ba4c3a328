import { wholeOccurrences } from "../reading/words.ts";
import { type FoldTier, foldText } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { marksContradict } from "../text/vowel-marks.ts";
import type { FindPlaces } from "./occurrence-index.ts";
import type { SourceText } from "./source-text.ts";

/** How the spelling of a place differs from that of the mention: not at all, or by what a tier folds. */
export type SpellingTier = "exact" | FoldTier;

/** A whole occurrence of a mention, and how its spelling compares. */
export interface MentionPlace extends Span {
  tier: SpellingTier;
}

/** The places of a mention, and how many places had to be examined for them. */
export interface MentionSearch {
  places: readonly MentionPlace[];
  examined: number;
}

const memories = new WeakMap<SourceText, Map<string, MentionSearch>>();

/** Every place where a mention occurs as whole words, in each spelling that the folds equate, in text order. */
export function mentionPlaces(source: SourceText, quote: string): readonly MentionPlace[] {
  return searchMention(source, quote).places;
}

/** Finds every place of a mention; of a repeated mention only once. */
export function searchMention(source: SourceText, quote: string): MentionSearch {
  const memory = memories.get(source) ?? new Map<string, MentionSearch>();
  memories.set(source, memory);
  const known = memory.get(quote) ?? searched(source, quote);
  memory.set(quote, known);
  return known;
}

function searched(source: SourceText, quote: string): MentionSearch {
  let examined = 0;
  const counted = (find: FindPlaces) => (words: string) => {
    const found = find(words);
    examined += found.length;
    return found;
  };
  const places = placesOfMention(source, quote, counted);
  return { places, examined };
}

function placesOfMention(
  source: SourceText,
  quote: string,
  counted: (find: FindPlaces) => (words: string) => readonly Span[],
): MentionPlace[] {
  const byStart = new Map<number, MentionPlace>();
  for (const { start, end } of wholeOccurrences(source.text, quote, { find: counted(source.find) }))
    byStart.set(start, { start, end, tier: "exact" });
  const wanted = foldText(quote, "orthographic").trim();
  const find = counted(source.findFolded("orthographic"));
  const isKnown = (start: number) => byStart.has(start);
  const folded = wanted === "" ? [] : wholeOccurrences(source.text, wanted, { find, isKnown });
  const others = folded.filter(({ start }) => !isKnown(start));
  const tierOf = others.length > 0 ? tierTest(quote) : undefined;
  for (const { start, end } of others) {
    const tier = byStart.has(start) ? undefined : tierOf?.(source.text.slice(start, end));
    if (tier) byStart.set(start, { start, end, tier });
  }
  return ofTheSameWord(source, quote, [...byStart.values()]).sort((a, b) => a.start - b.start);
}

// Vowel marks that contradict make another word (عُمان, عَمّان): its places count only where the mention has no others.
function ofTheSameWord(source: SourceText, quote: string, places: MentionPlace[]): MentionPlace[] {
  const same = places.filter(({ start, end }) => !marksContradict(quote, source.text.slice(start, end)));
  if (same.length > 0 || source.refusesContraryMarks) return same;
  return places.map((place) => ({ ...place, tier: "orthographic" }));
}

// A match may end inside a ligature that folds to several letters: then the folded words of the place are more than the quote.
function tierTest(quote: string): (words: string) => FoldTier | undefined {
  const forms = { typographic: formsOf(quote, "typographic"), orthographic: formsOf(quote, "orthographic") };
  const fits = (words: string, tier: FoldTier) => forms[tier].has(foldText(words, tier).trim());
  return (words) =>
    fits(words, "typographic") ? "typographic" : fits(words, "orthographic") ? "orthographic" : undefined;
}

// The words of a mention as a text writes them: after ل the article loses its alef, and before another ل its ل as well.
function formsOf(quote: string, tier: FoldTier): ReadonlySet<string> {
  const folded = foldText(quote, tier).trim();
  const cut = folded.startsWith("الل") ? [folded.slice(2)] : folded.startsWith("ال") ? [folded.slice(1)] : [];
  return new Set([folded, ...cut]);
}
