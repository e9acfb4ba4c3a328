import { hasLayout } from "../languages/layout-terms.ts";
import { endsSentence, lettersOf, proseOf } from "./block-measures.ts";
import { announcedLists } from "./link-blocks.ts";
import type { PageBlock } from "./page-block.ts";
import type { LeftOut, Sieve } from "./sieve.ts";

/** The blocks before the first real paragraph, and short lines after the last. */
export const aroundText: Sieve = (blocks) => {
  const prose = blocks.flatMap((block, i) => (proseOf(block) === "paragraph" ? [i] : []));
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined || isMostlyShort(blocks, first, last)) return [];
  const points = pointsAbove(blocks, first);
  const list = endOfList(blocks, last);
  const ends = endOfText(blocks, last);
  return blocks.flatMap((block, i): LeftOut[] => {
    if (i < first)
      return points.has(block) || belongsBefore(blocks, i, first) ? [] : [{ block, reason: "before-text" }];
    if (i <= last || i < list || ends.has(block) || proseOf(block) === "sentence") return [];
    return [{ block, reason: "after-text" }];
  });
};

// a page of tables or of verse has no real paragraphs as reference
function isMostlyShort(blocks: readonly PageBlock[], first: number, last: number): boolean {
  const letters = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + lettersOf(text), 0);
  return letters(blocks.slice(first, last + 1)) < 0.5 * letters(blocks);
}

// a whole sentence, the heading of the first section, or the question of an interviewer
function belongsBefore(blocks: readonly PageBlock[], i: number, first: number): boolean {
  const { text, linked, level = 1 } = blocks[i] as PageBlock;
  if (proseOf(blocks[i] as PageBlock) === "sentence") return true;
  if (turn.test(text) && turn.test(blocks[first]?.text ?? "")) return linked <= 0.5;
  return i === first - 1 && (level > 1 || question.test(text));
}

const shortestPoint = 25;

/** The points of a summary above the first paragraph: a list of at least two whole phrases without links. */
function pointsAbove(blocks: readonly PageBlock[], first: number): ReadonlySet<PageBlock> {
  const points: PageBlock[] = [];
  for (const block of blocks.slice(0, first).toReversed()) {
    if (isPoint(block)) points.push(block);
    else if (points.length > 0) break;
  }
  return new Set(points.length > 1 ? points : []);
}

function isPoint({ kind, text, linked }: PageBlock): boolean {
  return (
    kind === "list-item" && linked === 0 && lettersOf(text) >= shortestPoint && text.trim().split(/\s+/).length > 3
  );
}

// Q: And the ferry? MR. RILEY: No.
const turn = /^\p{L}(?:[^:：.!?؟]|(?<=(?:^|[\s.])\p{L}{1,4})\.){0,40}[:：]\s+\S/u;
const question = /[?؟？]["'”’»)]*$/;

/** Short sentences, speaker turns and headings after the last paragraph that lead to another sentence of the text. */
function endOfText(blocks: readonly PageBlock[], last: number): ReadonlySet<PageBlock> {
  const after = blocks.slice(last + 1);
  const kept = new Set(announcedLists(after));
  // short replies answer the last speaker's long turn
  if (turn.test(blocks[last]?.text ?? ""))
    for (const block of after) {
      if (!turn.test(block.text) || block.linked > 0.5) break;
      kept.add(block);
    }
  for (const block of [...shortEnd(blocks[last], after), ...headedLists(after)]) kept.add(block);
  let leadsOn = false;
  for (const block of after.toReversed()) {
    const isPart = (block.level ?? 1) > 1 || endsSentence(block.text) || turn.test(block.text);
    leadsOn = kept.has(block) || proseOf(block) === "sentence" || (leadsOn && isPart && block.linked <= 0.5);
    if (leadsOn) kept.add(block);
  }
  return kept;
}

const fewestItems = 2;
const leastWords = 2.5;

/** Lists of phrases without links, below a heading of a section: Agreements signed. */
function headedLists(after: readonly PageBlock[]): PageBlock[] {
  return after.flatMap((block, i) => {
    if (block.kind !== "heading" || (block.level ?? 1) === 1 || hasLayout("leadsAway", block.text)) return [];
    const end = after.findIndex(({ kind }, k) => k > i && kind !== "list-item");
    const items = after.slice(i + 1, end === -1 ? undefined : end);
    const words = items.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const areOwn = items.length >= fewestItems && items.every(({ linked }) => linked === 0);
    return areOwn && words >= leastWords * items.length ? [block, ...items] : [];
  });
}

// more lines of one or two words are a menu
const longestShortEnd = 3;

/** Short sentences right after the last paragraph, formatted as it is: Nobody was hurt. */
function shortEnd(last: PageBlock | undefined, after: readonly PageBlock[]): PageBlock[] {
  const own = after.findIndex(
    ({ layout, kind, text, linked }) =>
      layout !== last?.layout || kind !== "paragraph" || linked > 0 || !(endsSentence(text) || bracketed.test(text)),
  );
  const lines = own === -1 ? [...after] : after.slice(0, own);
  return lines.length <= longestShortEnd && lines.every(({ text }) => !hasLayout("leadsAway", text)) ? lines : [];
}

const bracketed = /^[([].*[)\]]$/;

const numbered = /^[0-9٠-٩۰-۹]{1,3}[.)-]/;

/** The end of the list that the last paragraph announces or begins. */
function endOfList(blocks: readonly PageBlock[], last: number): number {
  const opens = blocks[last]?.text ?? "";
  if (!/[:：]$/.test(opens) && !numbered.test(opens)) return last + 1;
  const length = blocks.slice(last + 1).findIndex((block) => !isItem(block));
  return length === -1 ? blocks.length : last + 1 + length;
}

function isItem({ kind, isRow, text }: PageBlock): boolean {
  return kind === "list-item" || isRow === true || numbered.test(text) || /^https?:/.test(text);
}
