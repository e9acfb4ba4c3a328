import type { DropReason } from "../skeleton/drop-reasons.ts";
import { proseOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";

/** A run of blocks in one element that may contain no article text. */
export interface BlockRun {
  from: number;
  to: number;
  reason: DropReason;
  /** The word of a class or id that suggests it. */
  word?: string;
  /** The largest share of the page's paragraphs it may contain; with more it is the article, whatever its name. */
  most: number;
}

/** Marks the blocks in elements without article text; the innermost element gives the reason. */
export function markOutside(blocks: readonly PageBlock[], stretches: readonly BlockRun[]): void {
  const prose = [0];
  for (const block of blocks)
    prose.push((prose.at(-1) ?? 0) + (proseOf(block) === "paragraph" ? block.text.length : 0));
  const lettersIn = ({ from, to }: BlockRun) => (prose[to] ?? 0) - (prose[from] ?? 0);
  const whole = prose.at(-1) ?? 0;
  const common = commonWords(stretches, lettersIn, mostOfWord * whole);
  for (const stretch of stretches) {
    const { from, to, reason, most, word } = stretch;
    if (lettersIn(stretch) > most * whole || (word !== undefined && common.has(word))) continue;
    for (const block of blocks.slice(from, to)) block.outside ??= reason;
  }
}

// some templates put every paragraph in its own box with such a name
const mostOfWord = 0.6;

function commonWords(
  stretches: readonly BlockRun[],
  lettersIn: (stretch: BlockRun) => number,
  most: number,
): ReadonlySet<string> {
  const letters = new Map<string, { sum: number; to: number }>();
  // outer ones first, so that their content is not counted again
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const { word, to } = stretch;
    // a box larger than its kind allows is the article's own, and says nothing about the others
    if (word === undefined || lettersIn(stretch) > most) continue;
    const counted = letters.get(word) ?? { sum: 0, to: 0 };
    if (to > counted.to) letters.set(word, { sum: counted.sum + lettersIn(stretch), to });
  }
  return new Set([...letters].filter(([, { sum }]) => sum > most).map(([word]) => word));
}
