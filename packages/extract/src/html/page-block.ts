import type { DropReason } from "../skeleton/drop-reasons.ts";
import type { BlockKind } from "../skeleton/mark-blocks.ts";

/** A block of a page: its words, and the properties the filter uses. */
export interface PageBlock {
  kind: BlockKind;
  text: string;
  /** The level of a heading with a heading tag. */
  level?: number;
  /** The share of its letters that link to other pages. */
  linked: number;
  /** Whether all its letters are bold, as in a heading without a heading tag. */
  isBold: boolean;
  /** Its kind by the surrounding element, if that contains no article text. */
  outside?: DropReason;
  /** The names and classes of the surrounding elements, outermost first: blocks of one layout share it. */
  layout: string;
  /** Whether it is a row of a table. */
  isRow?: true;
}

/** The layout of the elements around a block, without its own element. */
export function containerOf({ layout }: PageBlock): string {
  return layout.split(" > ").slice(0, -1).join(" > ");
}
