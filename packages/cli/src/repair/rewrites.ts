import type { Path, QuoteReport, QuoteStatus } from "@diplomatic-visits/core";

/** A quote to be spelt as the text spells it. */
export interface Rewrite {
  /** The path of the string in the coding. */
  path: Path;
  from: string;
  /** The letters of the text; several if a mention of every occurrence has several spellings, one item for each. */
  to: string[];
  status: QuoteStatus;
}

/** Finds the quotes of a coding that differ from the text in harmless spelling only. */
export function rewritesOf(text: string, coding: unknown, quotes: readonly QuoteReport[]): Rewrite[] {
  return quotes.flatMap(({ path, quote, status, places }) => {
    if (status !== "typographic" && status !== "orthographic") return [];
    const found = new Set(places.map(({ start, end }) => text.slice(start, end)));
    // after ل the article has lost its alef: للصين is found by الصين and needs no item of its own
    const spellings = [...found].filter((letters) => !found.has(`ا${letters}`));
    if (spellings.every((letters) => letters === quote)) return [];
    return [{ path: stringAt(coding, path), from: quote, to: spellings, status }];
  });
}

// A quote is a string, or is under `quote` next to its context.
function stringAt(coding: unknown, path: Path): Path {
  const value = path.reduce((node, key) => (node as Record<string | number, unknown>)?.[key], coding);
  return typeof value === "string" ? path : [...path, "quote"];
}

/** The path of the list item that a string is, or is the quote of. */
export function itemOf(path: Path): Path {
  return path.at(-1) === "quote" ? path.slice(0, -1) : path;
}
