import type { PageBlock } from "./page-block.ts";
import { PageWalk } from "./page-walk.ts";

/** The blocks of a page or of a part of it, in order; walked without recursion, however deep it is. */
export function blocksOfPage(root: Element): PageBlock[] {
  const walk = new PageWalk();
  const open: { close: () => void; next: Node | null }[] = [];
  let node: Node | null = root.firstChild;
  for (;;) {
    if (node === null) {
      const last = open.pop();
      if (!last) break;
      last.close();
      node = last.next;
      continue;
    }
    const current: Node = node;
    node = current.nextSibling;
    if (current.nodeType === 3) walk.read(current.nodeValue ?? "");
    else if (current.nodeType === 1) {
      const close = walk.open(current as Element);
      if (!close) continue;
      open.push({ close, next: node });
      node = current.firstChild;
    }
  }
  return walk.end();
}
