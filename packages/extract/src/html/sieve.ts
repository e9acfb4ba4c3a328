import type { DropReason } from "../skeleton/drop-reasons.ts";
import type { PageBlock } from "./page-block.ts";

/** A block that was left out, and why. */
export interface LeftOut {
  block: PageBlock;
  reason: DropReason;
}

/** Finds the blocks that are not of the article for one reason. */
export type Sieve = (blocks: readonly PageBlock[]) => LeftOut[];
