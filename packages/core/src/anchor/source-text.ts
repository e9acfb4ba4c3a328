import { type Folded, type FoldTier, fold } from "../text/fold.ts";

/** A text with its folded forms, each made once when first needed. */
export interface SourceText {
  text: string;
  folded(tier: FoldTier): Folded;
}

/** Wraps a text so that its folded forms are made only once. */
export function sourceText(text: string): SourceText {
  const made = new Map<FoldTier, Folded>();
  return {
    text,
    folded(tier) {
      const known = made.get(tier) ?? fold(text, tier);
      made.set(tier, known);
      return known;
    },
  };
}
