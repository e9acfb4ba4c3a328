import { type AnchorResult, anchor, type Locale } from "@diplomatic-visits/core";
import { type Rewritten, rewriteSource } from "./rewrite-source.ts";
import { rewritesOf } from "./rewrites.ts";

/** A coding as written in its file, with its text. */
export interface CodingSource {
  name: string;
  source: string;
  format: "json" | "yaml";
  text: string;
  /** The coding as data. */
  value: unknown;
}

/** A coding whose quotes are spelt as the text spells them, and what was changed for it. */
export interface Repaired extends Rewritten {
  result: AnchorResult;
}

/** Corrects the spelling of quotes in the source of a coding; the rewritten source must anchor at the same places. */
export function repairCoding(coding: CodingSource, before: AnchorResult, locale: Locale): Repaired {
  const rewrites = rewritesOf(coding.text, coding.value, before.quotes);
  const rewritten = rewriteSource(coding.source, rewrites, { name: coding.name, locale });
  if (rewritten.rewrites.length === 0) return { ...rewritten, result: before };
  const result = anchor(coding.text, rewritten.source, { format: coding.format, locale, locate: true });
  if (!keepsPlaces(before, result))
    throw new Error(`${coding.name}: a rewritten quote would stand elsewhere in the text; nothing was written`);
  return { ...rewritten, result };
}

// A mention of every occurrence may find one more: only as the text spells it is it found in للمنطقة, which has no alef.
function keepsPlaces(before: AnchorResult, after: AnchorResult): boolean {
  const left = countsOf(after);
  const kept = [...countsOf(before)].every(([place, count]) => (left.get(place) ?? 0) >= count);
  return kept && lostOf(after) <= lostOf(before);
}

function countsOf({ quotes }: AnchorResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of quotes.flatMap(({ places }) => places)) {
    const place = `${start}-${end}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function lostOf({ quotes, quotesNotListed: { missing = 0, ambiguous = 0 } = {} }: AnchorResult): number {
  return quotes.filter(({ status }) => status === "missing" || status === "ambiguous").length + missing + ambiguous;
}
