import { type Evidence, foldText } from "@diplomatic-visits/core";

/** Whether quotes are the text at their places: exact, equal but for spelling variants, not there, or no quotes at all. */
export type FactMatch = "exact" | "folded" | "missing" | "none";

/** The signs of the matches, for those who do not read them by colour. */
export const matchSigns: Readonly<Record<FactMatch, string>> = { exact: "✔", folded: "≈", missing: "✖", none: "∅" };

/** Compares quotes with the text at their places. */
export function matchOf(text: string, evidence: readonly Evidence[]): FactMatch {
  if (evidence.length === 0) return "none";
  if (evidence.every(({ start, end, quote }) => text.slice(start, end) === quote)) return "exact";
  const folded = (words: string) => foldText(words, "orthographic");
  return evidence.every(({ start, end, quote }) => folded(text.slice(start, end)) === folded(quote))
    ? "folded"
    : "missing";
}
