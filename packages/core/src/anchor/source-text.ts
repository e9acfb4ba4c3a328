import { type Folded, type FoldTier, fold } from "../text/fold.ts";
import { type FindPlaces, occurrenceIndex } from "./occurrence-index.ts";

/** A text with its folded forms and their indexes, each made once when first needed. */
export interface SourceText {
  text: string;
  folded(tier: FoldTier): Folded;
  /** Finds every place of words in the text. */
  find: FindPlaces;
  /** Finds every place of folded words in the text that folds to them. */
  findFolded(tier: FoldTier): FindPlaces;
  /** Whether contradicting vowel marks make another word rather than another spelling. */
  refusesContraryMarks?: boolean;
}

/** Wraps a text so that its folded forms are made only once. */
export function sourceText(text: string, options: Pick<SourceText, "refusesContraryMarks"> = {}): SourceText {
  const folded = onceForEach((tier) => fold(text, tier));
  return {
    ...options,
    text,
    folded,
    find: occurrenceIndex(text),
    findFolded: onceForEach((tier) => {
      const { text: letters, start, end } = folded(tier);
      const find = occurrenceIndex(letters);
      return (words, limit) => find(words, limit).map((place) => ({ start: start(place.start), end: end(place.end) }));
    }),
  };
}

function onceForEach<T>(make: (tier: FoldTier) => T): (tier: FoldTier) => T {
  const made = new Map<FoldTier, T>();
  return (tier) => {
    const known = made.get(tier) ?? make(tier);
    made.set(tier, known);
    return known;
  };
}
