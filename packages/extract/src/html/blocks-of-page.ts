import type { BlockKind } from "../skeleton/mark-blocks.ts";
import { proseOf } from "./block-measures.ts";
import { InlineRun } from "./inline-run.ts";
import type { PageBlock } from "./page-block.ts";
import { isLink, type PageElement, readElement } from "./page-elements.ts";

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

interface Hinted {
  from: number;
  to: number;
  hint: string;
}

// what holds more of the page's paragraphs than this holds the article, whatever its name
const largestHinted = 0.2;

function applyHints(blocks: readonly PageBlock[], hinted: readonly Hinted[]): void {
  const prose = [0];
  for (const block of blocks)
    prose.push((prose.at(-1) ?? 0) + (proseOf(block) === "paragraph" && !block.outside ? block.text.length : 0));
  for (const { from, to, hint } of hinted) {
    if ((prose[to] ?? 0) - (prose[from] ?? 0) > largestHinted * (prose.at(-1) ?? 0)) continue;
    for (const block of blocks.slice(from, to)) block.outside ??= hint;
  }
}

// a cell with more is a paragraph, and its table only there for the layout
const longestCell = 60;

function joinRow(blocks: PageBlock[], from: number): void {
  const cells = blocks.slice(from);
  if (cells.length < 2 || cells.some(({ text, kind }) => text.length > longestCell || kind === "heading")) return;
  const letters = cells.reduce((sum, { text }) => sum + text.length, 0);
  const linked = cells.reduce((sum, cell) => sum + cell.linked * cell.text.length, 0) / letters;
  const outside = cells.find((cell) => cell.outside !== undefined)?.outside;
  blocks.splice(from, cells.length, {
    kind: "paragraph",
    text: cells.map(({ text }) => text).join("\t"),
    linked,
    isBold: false,
    isRow: true,
    ...(outside === undefined ? {} : { outside }),
  });
}

class PageWalk {
  private readonly blocks: PageBlock[] = [];
  private readonly run = new InlineRun();
  private readonly kinds: { kind: BlockKind; name: string }[] = [];
  private readonly outside: string[] = [];
  private readonly hinted: Hinted[] = [];
  private links = 0;
  private bolds = 0;
  private pres = 0;

  read(text: string): void {
    const setting = { isLinked: this.links > 0, isBold: this.bolds > 0 };
    for (const [i, line] of (this.pres > 0 ? text.split("\n") : [text]).entries()) {
      if (i > 0) this.run.break();
      this.run.add(line, setting);
    }
  }

  /** Enters an element; gives how to leave it, or undefined where there is nothing to walk. */
  open(element: Element): (() => void) | undefined {
    const read = readElement(element);
    if (!read) return undefined;
    if (read.name === "br") {
      this.run.break();
      return undefined;
    }
    const isBold = read.name === "b" || read.name === "strong";
    const isLinked = read.name === "a" && isLink(element);
    if (isBold) this.bolds++;
    if (isLinked) this.links++;
    const isBlock = !read.isInline || read.outside !== undefined || read.hint !== undefined;
    if (isBlock) this.enter(read);
    const from = this.blocks.length;
    return () => {
      if (isBlock) this.leave(read);
      if (read.hint) this.hinted.push({ from, to: this.blocks.length, hint: read.hint });
      if (read.name === "tr") joinRow(this.blocks, from);
      if (isBold) this.bolds--;
      if (isLinked) this.links--;
    };
  }

  end(): PageBlock[] {
    this.flush();
    applyHints(this.blocks, this.hinted);
    return this.blocks;
  }

  private enter({ name, kind, outside }: PageElement): void {
    this.flush();
    if (name === "pre") this.pres++;
    if (kind) this.kinds.push({ kind, name });
    if (outside) this.outside.push(outside);
  }

  private leave({ name, kind, outside }: PageElement): void {
    this.flush();
    if (name === "pre") this.pres--;
    if (kind) this.kinds.pop();
    if (outside) this.outside.pop();
  }

  private flush(): void {
    const { kind, name } = this.kinds.at(-1) ?? { kind: "paragraph", name: "p" };
    const outside = this.outside.at(-1);
    for (const { text, letters, linked, bold } of this.run.end()) {
      this.blocks.push({
        kind,
        text,
        linked: linked / letters,
        isBold: bold === letters,
        ...(kind === "heading" ? { level: Number(name.slice(1)) } : {}),
        ...(outside === undefined ? {} : { outside }),
      });
    }
  }
}
