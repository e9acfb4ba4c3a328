import { wholeOccurrences } from "../reading/words.ts";
import { type FoldTier, foldText } from "../text/fold.ts";
import type { Find } from "../text/occurrences.ts";
import type { Span } from "../text/span.ts";
import { marksContradict } from "../text/vowel-marks.ts";
import { occurrenceIndex } from "./occurrence-index.ts";
import type { SourceText } from "./source-text.ts";

/** How the spelling of a place differs from that of the mention: not at all, or by what a tier folds. */
export type SpellingTier = "exact" | FoldTier;

/** A whole occurrence of a mention, and how its spelling compares. */
export interface MentionPlace extends Span {
  tier: SpellingTier;
}

/** Every place where a mention occurs as whole words, in each spelling that the folds equate, in text order. */
export function mentionPlaces(source: SourceText, quote: string): MentionPlace[] {
  const { exact, folded } = findersOf(source);
  const byStart = new Map<number, MentionPlace>();
  for (const place of wholeOccurrences(source.text, quote, exact))
    byStart.set(place.start, { ...place, tier: "exact" });
  const wanted = foldText(quote, "orthographic").trim();
  const tierOf = tierTest(quote);
  for (const { start, end } of wanted === "" ? [] : wholeOccurrences(source.text, wanted, folded)) {
    const tier = byStart.has(start) ? undefined : tierOf(source.text.slice(start, end));
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

interface Finders {
  exact: Find;
  folded: Find;
}

const finders = new WeakMap<SourceText, Finders>();

// A coding has hundreds of mentions, so the text and its folded form are indexed once.
function findersOf(source: SourceText): Finders {
  const known = finders.get(source);
  if (known) return known;
  const folded = source.folded("orthographic");
  const find = occurrenceIndex(folded.text);
  const made: Finders = {
    exact: occurrenceIndex(source.text),
    folded: (words) => find(words).map(({ start, end }) => ({ start: folded.start(start), end: folded.end(end) })),
  };
  finders.set(source, made);
  return made;
}
