import type { PageBlock } from "./page-block.ts";
import { PageWalk } from "./page-walk.ts";

/** The blocks of a page or of a part of it, and its structure. */
export interface WalkedPage {
  blocks: PageBlock[];
  /** Levels of nesting. */
  depth: number;
  /** The total number of nodes. */
  nodes: number;
  /** The most nodes in one element. */
  widest: number;
}

interface Open {
  close: () => void;
  next: Node | null;
  /** How many nodes of the element were visited. */
  passed: number;
}

/** Walks a page or a part of it in order, without recursion, whatever its depth. */
export function walkPage(root: Element): WalkedPage {
  const walk = new PageWalk();
  const open: Open[] = [{ close: () => {}, next: root.firstChild, passed: 0 }];
  const shape = { depth: 0, nodes: 0, widest: 0 };
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const { next: node } = last;
    if (node === null) {
      last.close();
      open.pop();
      continue;
    }
    last.next = node.nextSibling;
    shape.nodes++;
    shape.widest = Math.max(shape.widest, ++last.passed);
    if (node.nodeType === 3) walk.read(node.nodeValue ?? "");
    const close = node.nodeType === 1 ? walk.open(node as Element) : undefined;
    if (close) open.push({ close, next: node.firstChild, passed: 0 });
    shape.depth = Math.max(shape.depth, open.length);
  }
  return { blocks: walk.end(), ...shape };
}

/** The blocks of a page or of a part of it, in order. */
export function blocksOfPage(root: Element): PageBlock[] {
  return walkPage(root).blocks;
}
