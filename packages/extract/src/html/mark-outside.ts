import type { DropReason } from "../skeleton/drop-reasons.ts";
import { proseOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";

/** A stretch of blocks in one element that may hold no text of an article. */
export interface Stretch {
  from: number;
  to: number;
  reason: DropReason;
  /** The word of a class or id by which it is taken for such. */
  word?: string;
  /** Which share of the page's paragraphs it may hold at most; with more it holds the article, whatever its name. */
  most: number;
}

/** Marks the blocks that stand in elements without text of an article; the innermost element gives the reason. */
export function markOutside(blocks: readonly PageBlock[], stretches: readonly Stretch[]): void {
  const prose = [0];
  for (const block of blocks)
    prose.push((prose.at(-1) ?? 0) + (proseOf(block) === "paragraph" ? block.text.length : 0));
  const lettersIn = ({ from, to }: Stretch) => (prose[to] ?? 0) - (prose[from] ?? 0);
  const whole = prose.at(-1) ?? 0;
  const common = commonWords(stretches, lettersIn, mostOfWord * whole);
  for (const stretch of stretches) {
    const { from, to, reason, most, word } = stretch;
    if (lettersIn(stretch) > most * whole || (word !== undefined && common.has(word))) continue;
    for (const block of blocks.slice(from, to)) block.outside ??= reason;
  }
}

// some templates set every paragraph in a box of its own and give it such a name
const mostOfWord = 0.6;

function commonWords(
  stretches: readonly Stretch[],
  lettersIn: (stretch: Stretch) => number,
  most: number,
): ReadonlySet<string> {
  const letters = new Map<string, { sum: number; to: number }>();
  // outer ones first, so that what they hold is not counted again
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const { word, to } = stretch;
    // what is larger than any of its kind may be is the article's own box, and says nothing of the others
    if (word === undefined || lettersIn(stretch) > most) continue;
    const counted = letters.get(word) ?? { sum: 0, to: 0 };
    if (to > counted.to) letters.set(word, { sum: counted.sum + lettersIn(stretch), to });
  }
  return new Set([...letters].filter(([, { sum }]) => sum > most).map(([word]) => word));
}
