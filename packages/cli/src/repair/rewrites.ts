import type { Path, QuoteReport, QuoteStatus } from "@diplomatic-visits/core";

/** A quote to be spelt as the text spells it. */
export interface Rewrite {
  /** The path of the string in the coding. */
  path: Path;
  from: string;
  to: string;
  status: QuoteStatus;
}

/** What can be rewritten, and what cannot because the text spells it in several ways. */
export interface Repairs {
  rewrites: Rewrite[];
  /** Mentions of every occurrence whose places are spelt differently: one string could no longer mean them all. */
  several: { path: Path; quote: string; spellings: string[] }[];
}

/** Finds the quotes of a coding that differ from the text in harmless spelling only. */
export function repairsOf(text: string, coding: unknown, quotes: readonly QuoteReport[]): Repairs {
  const repairs: Repairs = { rewrites: [], several: [] };
  for (const { path, quote, status, spelling, places } of quotes) {
    if (spelling === undefined || (status !== "typographic" && status !== "orthographic")) continue;
    const spellings = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
    const at = stringAt(coding, path);
    if (spellings.length > 1) repairs.several.push({ path: at, quote, spellings });
    else repairs.rewrites.push({ path: at, from: quote, to: spelling, status });
  }
  return repairs;
}

// A quote stands as a string, or under `quote` beside what stands around it.
function stringAt(coding: unknown, path: Path): Path {
  const value = path.reduce((node, key) => (node as Record<string | number, unknown>)?.[key], coding);
  return typeof value === "string" ? path : [...path, "quote"];
}
