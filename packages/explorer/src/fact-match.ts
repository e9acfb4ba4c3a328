import { type Evidence, foldText } from "@diplomatic-visits/core";

/** Whether quotes match the text at their spans: exact, equal except for spelling variants, missing, or without quotes. */
export type FactMatch = "exact" | "folded" | "missing" | "none";

/** The symbols of the matches, for readers who cannot rely on colour. */
export const matchSigns: Readonly<Record<FactMatch, string>> = { exact: "✔", folded: "≈", missing: "✖", none: "∅" };

/** Compares quotes with the text at their spans. */
export function matchOf(text: string, evidence: readonly Evidence[]): FactMatch {
  if (evidence.length === 0) return "none";
  if (evidence.every(({ start, end, quote }) => text.slice(start, end) === quote)) return "exact";
  const folded = (words: string) => foldText(words, "orthographic");
  return evidence.every(({ start, end, quote }) => folded(text.slice(start, end)) === folded(quote))
    ? "folded"
    : "missing";
}
