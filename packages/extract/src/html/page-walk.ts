import type { BlockKind } from "../skeleton/mark-blocks.ts";
import { InlineRun } from "./inline-run.ts";
import { joinRow } from "./join-row.ts";
import { type BlockRun, markOutside } from "./mark-outside.ts";
import { type ArticleRun, markOtherArticles } from "./other-articles.ts";
import type { PageBlock } from "./page-block.ts";
import { isLink, type PageElement, readElement } from "./page-elements.ts";

// enough to distinguish a body from a sidebar, and bounded whatever the depth of a page
const levelsOfLayout = 3;

function layoutOf(name: string, element: Element): string {
  const classes = (element.getAttribute("class") ?? "").slice(0, 80).replace(/\d+/g, "").trim();
  return classes === "" ? name : `${name}.${classes}`;
}

// each is compared with each
const mostArticles = 200;
const mostOfCaption = 2;
const longestCaption = 300;
const pictureName =
  /(?:^|[\s_-])(?:image|img|photo|picture|pic|thumb(?:nail)?|figure|media|illustration)s?(?:$|[\s_-])/i;

function isPictureBox(element: Element): boolean {
  return pictureName.test(element.getAttribute("class") ?? "");
}

/** The open elements during a walk, and the blocks so far. */
export class PageWalk {
  private blocks: PageBlock[] = [];
  private stretches: BlockRun[] = [];
  private readonly run = new InlineRun();
  private readonly kinds: { kind: BlockKind; name: string }[] = [];
  private readonly layout: string[] = [];
  private links = 0;
  private bolds = 0;
  private pres = 0;
  private pictures = 0;
  private readonly articles: ArticleRun[] = [];

  /** Reads text of the page. */
  read(text: string): void {
    const setting = { isLinked: this.links > 0, isBold: this.bolds > 0 };
    for (const [i, line] of (this.pres > 0 ? text.split("\n") : [text]).entries()) {
      if (i > 0) this.run.break();
      this.run.add(line, setting);
    }
  }

  /** Enters an element; returns a function that leaves it, or undefined if there is nothing to walk. */
  open(element: Element): (() => void) | undefined {
    const read = readElement(element);
    if (!read) return undefined;
    if (read.name === "img") this.pictures++;
    if (read.name === "br") {
      this.run.break();
      return undefined;
    }
    const isBold = read.name === "b" || read.name === "strong";
    const isLinked = read.name === "a" && isLink(element);
    if (isBold) this.bolds++;
    if (isLinked) this.links++;
    const isBlock = !read.isInline || read.outside !== undefined;
    if (isBlock) {
      this.enter(read);
      this.layout.push(layoutOf(read.name, element));
    }
    const from = this.blocks.length;
    const pictures = this.pictures;
    return () => {
      if (isBlock) {
        this.leave(read, from);
        if (read.name === "article") this.articles.push({ from, to: this.blocks.length });
        if (this.pictures > pictures && isPictureBox(element)) this.markCaption(from);
        this.layout.pop();
      }
      if (isBold) this.bolds--;
      if (isLinked) this.links--;
    };
  }

  /** The blocks of the walk. */
  end(): PageBlock[] {
    this.flush();
    markOutside(this.blocks, this.stretches);
    if (this.articles.length <= mostArticles) markOtherArticles(this.blocks, this.articles);
    return this.blocks;
  }

  private enter({ name, kind }: PageElement): void {
    this.flush();
    if (name === "pre") this.pres++;
    if (kind) this.kinds.push({ kind, name });
  }

  private leave({ name, kind, outside }: PageElement, from: number): void {
    this.flush();
    if (name === "pre") this.pres--;
    if (kind) this.kinds.pop();
    if (outside) this.stretches.push({ from, to: this.blocks.length, ...outside });
    // marks in the cells of a row have no place of their own any more
    if (name === "tr" && joinRow(this.blocks, from)) this.stretches = this.stretches.filter((one) => one.from < from);
  }

  /** Marks the words in the box of a picture: one or two lines are its caption and its credit. */
  private markCaption(from: number): void {
    const lines = this.blocks.slice(from);
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (lines.length > mostOfCaption || letters > longestCaption || lines.some(({ kind }) => kind === "heading"))
      return;
    for (const line of lines) line.outside ??= "caption";
  }

  private flush(): void {
    const { kind, name } = this.kinds.at(-1) ?? { kind: "paragraph", name: "p" };
    for (const { text, letters, linked, bold } of this.run.end()) {
      this.blocks.push({
        kind,
        text,
        linked: linked / letters,
        isBold: bold === letters,
        layout: this.layout.slice(-levelsOfLayout).join(" > "),
        ...(kind === "heading" ? { level: Number(name.slice(1)) } : {}),
      });
    }
  }
}
