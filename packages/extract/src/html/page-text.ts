import type { DropReason } from "../skeleton/drop-reasons.ts";
import { blocksOfPage, walkPage } from "./blocks-of-page.ts";
import type { PageBlock } from "./page-block.ts";
import { readableBody } from "./readable-body.ts";

/** The blocks of a page: all of them, and those of its body. */
export interface PageText {
  all: PageBlock[];
  /** Undefined if no body was found. */
  body?: PageBlock[];
}

// Readability's time grows with the square of each of these; no real article comes near
const deepest = 150;
const mostNodes = 30_000;
const widest = 3_000;

/** Reads the blocks of a page and, by its elements, of the body that Readability finds in it; takes the document apart. */
export function readPage(document: Document, hasElements: boolean): PageText {
  const root = document.body ?? document.documentElement;
  if (!root) return { all: [] };
  const page = walkPage(root);
  const isUsual = hasElements && page.depth <= deepest && page.nodes <= mostNodes && page.widest <= widest;
  const found = isUsual ? readableBody(document) : undefined;
  if (!found) return { all: page.blocks };
  const outside = outsideOf(page.blocks);
  const body = blocksOfPage(found).map((block) => {
    const reason = block.outside ?? outside.get(block.text);
    return reason === undefined ? block : { ...block, outside: reason };
  });
  return { all: page.blocks, body };
}

// Readability drops the elements that mark a text's kind, such as a caption: use its kind elsewhere in the page
function outsideOf(all: readonly PageBlock[]): Map<string, DropReason> {
  const reasons = new Map<string, DropReason>();
  const inside = new Set<string>();
  for (const { text, outside } of all) {
    if (outside === undefined) inside.add(text);
    else reasons.set(text, outside);
  }
  for (const text of inside) reasons.delete(text);
  return reasons;
}
