import type { DropReason } from "../skeleton/drop-reasons.ts";
import type { PageBlock } from "./page-block.ts";

/** An omitted block, and the reason. */
export interface LeftOut {
  block: PageBlock;
  reason: DropReason;
}

/** Finds the blocks that are outside the article for one reason. */
export type Sieve = (blocks: readonly PageBlock[]) => LeftOut[];
