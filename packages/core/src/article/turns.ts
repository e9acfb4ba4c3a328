import type { Block } from "../generated/types.ts";

/**
 * The turn that each block belongs to: a turn includes the paragraphs, list items and captions after it, until the
 * next turn, a heading or furniture. Blocks outside a turn are not in the map.
 */
export function turnsOf(blocks: readonly Block[]): ReadonlyMap<Block, Block> {
  const turns = new Map<Block, Block>();
  let turn: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "turn") turn = block;
    else if (block.kind === "heading" || block.kind === "furniture") turn = undefined;
    if (turn) turns.set(block, turn);
  }
  return turns;
}
