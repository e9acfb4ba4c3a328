import { type Folded, type FoldTier, fold } from "../text/fold.ts";

/** A text with its folded forms, each made once when first needed. */
export interface SourceText {
  text: string;
  folded(tier: FoldTier): Folded;
  /** Whether contradicting vowel marks make another word rather than another spelling. */
  refusesContraryMarks?: boolean;
}

/** Wraps a text so that its folded forms are made only once. */
export function sourceText(text: string, options: Pick<SourceText, "refusesContraryMarks"> = {}): SourceText {
  const made = new Map<FoldTier, Folded>();
  return {
    ...options,
    text,
    folded(tier) {
      const known = made.get(tier) ?? fold(text, tier);
      made.set(tier, known);
      return known;
    },
  };
}
