import { endsSentence, lettersOf } from "./block-measures.ts";
import type { LeftOut, Sieve } from "./sieve.ts";

const shortest = 40;

/**
 * Repetitions in a page: the second occurrence is a pull quote, a teaser or the page for phones. Short lines that repeat
 * often are labels everywhere.
 */
export const repeatedBlocks: Sieve = (blocks) => {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return blocks.flatMap((block): LeftOut[] => {
    const { text, kind, isRow } = block;
    const isAgain = seen.has(text);
    seen.add(text);
    if (counts.get(text) === 1 || isRow) return [];
    const isShort = lettersOf(text) < shortest;
    if (isShort && kind === "list-item") return [];
    const isLabel = isShort && kind === "paragraph" && !endsSentence(text);
    return isAgain || isLabel ? [{ block, reason: "repeated" }] : [];
  });
};
