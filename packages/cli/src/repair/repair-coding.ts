import { type AnchorResult, anchor, type Locale } from "@diplomatic-visits/core";
import { type Rewritten, rewriteSource } from "./rewrite-source.ts";
import { type Repairs, repairsOf } from "./rewrites.ts";

/** A coding as it lies in its file, with its text. */
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
  several: Repairs["several"];
  result: AnchorResult;
}

/** Mends the spelling of quotes in the source of a coding; the rewritten source must anchor at the same places. */
export function repairCoding(coding: CodingSource, before: AnchorResult, locale: Locale): Repaired {
  const { rewrites, several } = repairsOf(coding.text, coding.value, before.quotes);
  const rewritten = rewriteSource(coding.source, rewrites, coding.name);
  if (rewrites.length === 0) return { ...rewritten, several, result: before };
  const result = anchor(coding.text, rewritten.source, { format: coding.format, locale, locate: true });
  const moved = before.quotes.some(({ places }, i) => {
    const now = result.quotes[i]?.places ?? [];
    return (
      places.length !== now.length || places.some(({ start, end }, j) => now[j]?.start !== start || now[j]?.end !== end)
    );
  });
  if (moved || result.quotes.length !== before.quotes.length)
    throw new Error(`${coding.name}: a rewritten quote would stand elsewhere in the text; nothing was written`);
  return { ...rewritten, several, result };
}
