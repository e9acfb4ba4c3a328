import { endsSentence, lettersOf, proseOf } from "./block-measures.ts";
import { comparable } from "./comparable.ts";
import type { PageBlock } from "./page-block.ts";

/** A block that was left out, and why. */
export interface LeftOut {
  block: PageBlock;
  reason: string;
}

/** The blocks of an article, and those that are not of it. */
export interface Filtered {
  kept: PageBlock[];
  left: LeftOut[];
}

/** Tells the blocks of the article from menus, captions, repetitions and what stands before and after it. */
export function filterBlocks(blocks: readonly PageBlock[], title: string | undefined): Filtered {
  const reasons = new Map<PageBlock, string>();
  let rest = withBoldHeadings(blocks);
  const all = rest;
  for (const sieve of [outside, repeated, linked, around, titleRepeats(title), orphanHeadings]) {
    for (const [block, reason] of sieve(rest)) reasons.set(block, reason);
    rest = rest.filter((block) => !reasons.has(block));
  }
  return {
    kept: rest,
    left: all.flatMap((block) => {
      const reason = reasons.get(block);
      return reason === undefined ? [] : [{ block, reason }];
    }),
  };
}

type Sieve = (blocks: readonly PageBlock[]) => [PageBlock, string][];

const outsideReasons: Readonly<Record<string, string>> = { figcaption: "caption", figure: "caption", nav: "menu" };

const outside: Sieve = (blocks) =>
  blocks.flatMap((block): [PageBlock, string][] =>
    block.outside === undefined ? [] : [[block, outsideReasons[block.outside] ?? block.outside]],
  );

// what a page shows twice: its second place is a pull quote, a teaser or the page for phones
const repeated: Sieve = (blocks) => {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return blocks.flatMap((block): [PageBlock, string][] => {
    const { text, kind, isRow } = block;
    const isAgain = seen.has(text);
    seen.add(text);
    if (counts.get(text) === 1 || isRow) return [];
    const isShort = lettersOf(text) < 40;
    if (isShort && kind === "list-item") return [];
    const isLabel = isShort && kind === "paragraph" && !endsSentence(text);
    return isAgain || isLabel ? [[block, "repeated"]] : [];
  });
};

// what leads to other pages, and the words that announce it
const linked: Sieve = (blocks) =>
  blocks.filter((block, i) => isLinks(block) || announcesLinks(block, blocks[i + 1])).map((block) => [block, "links"]);

function isLinks(block: PageBlock): boolean {
  return block.linked >= mostLinked(block);
}

function announcesLinks({ kind, text }: PageBlock, next: PageBlock | undefined): boolean {
  return (
    kind === "paragraph" && lettersOf(text) < 40 && /[:…]$|\.\.\.$/.test(text) && next !== undefined && isLinks(next)
  );
}

function mostLinked({ kind, text }: PageBlock): number {
  if (kind === "list-item") return 0.6;
  return lettersOf(text) > 120 ? 0.8 : 0.7;
}

/** What stands before the first real paragraph, and short lines behind the last. */
const around: Sieve = (blocks) => {
  const prose = blocks.flatMap((block, i) => (proseOf(block) === "paragraph" ? [i] : []));
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined || isMostlyShort(blocks, first, last)) return [];
  return blocks.flatMap((block, i): [PageBlock, string][] => {
    if (i < first) return belongsBefore(block, first - i) ? [] : [[block, "before the text"]];
    if (i <= last || proseOf(block) === "sentence") return [];
    return closesList(blocks, last, i) ? [] : [[block, "after the text"]];
  });
};

// a whole sentence, or the heading of the first section
function belongsBefore(block: PageBlock, distance: number): boolean {
  return proseOf(block) === "sentence" || (distance === 1 && (block.level ?? 1) > 1);
}

// a page of tables or of verse has no real paragraphs to go by
function isMostlyShort(blocks: readonly PageBlock[], first: number, last: number): boolean {
  const letters = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + lettersOf(text), 0);
  return letters(blocks.slice(first, last + 1)) < 0.5 * letters(blocks);
}

// a list that the last paragraph announces or begins
function closesList(blocks: readonly PageBlock[], last: number, i: number): boolean {
  const opens = blocks[last]?.text ?? "";
  return (/[:：]$/.test(opens) || numbered.test(opens)) && blocks.slice(last + 1, i + 1).every(isItem);
}

const numbered = /^[0-9٠-٩۰-۹]{1,3}[.)-]/;

function isItem({ kind, isRow, text }: PageBlock): boolean {
  return kind === "list-item" || isRow === true || numbered.test(text) || /^https?:/.test(text);
}

const titleRepeats =
  (title: string | undefined): Sieve =>
  (blocks) => {
    if (title === undefined) return [];
    const wanted = comparable(title);
    return blocks
      .slice(0, 6)
      .filter(({ text }) => comparable(text) === wanted)
      .map((block) => [block, "title"]);
  };

// a heading with nothing below it; one of a lower level below is something
const orphanHeadings: Sieve = (blocks) => {
  const orphans: [PageBlock, string][] = [];
  let below: PageBlock | undefined;
  for (const block of [...blocks].reverse()) {
    const isOrphan = block.kind === "heading" && (below === undefined || isHeadingAbove(below, block));
    if (isOrphan) orphans.push([block, "heading of nothing"]);
    else below = block;
  }
  return orphans;
};

function isHeadingAbove(below: PageBlock, { level = 7 }: PageBlock): boolean {
  return below.kind === "heading" && (below.level ?? 7) <= level;
}

const longestBoldHeading = 100;

/** Bold lines without a stop before a line that is longer and not bold are headings. */
function withBoldHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== "paragraph" || !block.isBold || block.isRow || !next) return block;
    const isShort = block.text.length <= longestBoldHeading && block.text.length < next.text.length;
    return isShort && !next.isBold && !/[.!…:;,،؛。]["'”»)]*$/.test(block.text) ? { ...block, kind: "heading" } : block;
  });
}
