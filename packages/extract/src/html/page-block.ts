import type { DropReason } from "../skeleton/drop-reasons.ts";
import type { BlockKind } from "../skeleton/mark-blocks.ts";

/** A block of a page: its words, and what the filter wants to know of it. */
export interface PageBlock {
  kind: BlockKind;
  text: string;
  /** The level of a heading that has a heading's tag. */
  level?: number;
  /** Which share of its letters are links to other pages. */
  linked: number;
  /** Whether all its letters are bold, as in a heading without a heading's tag. */
  isBold: boolean;
  /** What it is by the element around it, where that holds no text of an article. */
  outside?: DropReason;
  /** The names and classes of the elements around it, outermost first: blocks of one layout share it. */
  layout: string;
  /** Whether it is a row of a table. */
  isRow?: true;
}
