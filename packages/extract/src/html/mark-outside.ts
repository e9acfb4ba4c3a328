import type { DropReason } from "../skeleton/drop-reasons.ts";
import { proseOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";

/** A stretch of blocks in one element that may hold no text of an article. */
export interface Stretch {
  from: number;
  to: number;
  reason: DropReason;
  /** Which share of the page's paragraphs it may hold at most; with more it holds the article, whatever its name. */
  most: number;
}

/** Marks the blocks that stand in elements without text of an article; the innermost element gives the reason. */
export function markOutside(blocks: readonly PageBlock[], stretches: readonly Stretch[]): void {
  const prose = [0];
  for (const block of blocks)
    prose.push((prose.at(-1) ?? 0) + (proseOf(block) === "paragraph" ? block.text.length : 0));
  const whole = prose.at(-1) ?? 0;
  for (const { from, to, reason, most } of stretches) {
    if ((prose[to] ?? 0) - (prose[from] ?? 0) > most * whole) continue;
    for (const block of blocks.slice(from, to)) block.outside ??= reason;
  }
}
