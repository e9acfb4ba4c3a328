import { endsSentence, lettersOf, proseOf } from "./block-measures.ts";
import { announcedLists } from "./link-blocks.ts";
import type { PageBlock } from "./page-block.ts";
import type { LeftOut, Sieve } from "./sieve.ts";

/** The blocks before the first real paragraph, and short lines after the last. */
export const aroundText: Sieve = (blocks) => {
  const prose = blocks.flatMap((block, i) => (proseOf(block) === "paragraph" ? [i] : []));
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined || isMostlyShort(blocks, first, last)) return [];
  const list = endOfList(blocks, last);
  const ends = endOfText(blocks, last);
  return blocks.flatMap((block, i): LeftOut[] => {
    if (i < first) return belongsBefore(block, first - i) ? [] : [{ block, reason: "before-text" }];
    if (i <= last || i < list || ends.has(block) || proseOf(block) === "sentence") return [];
    return [{ block, reason: "after-text" }];
  });
};

// a page of tables or of verse has no real paragraphs as reference
function isMostlyShort(blocks: readonly PageBlock[], first: number, last: number): boolean {
  const letters = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + lettersOf(text), 0);
  return letters(blocks.slice(first, last + 1)) < 0.5 * letters(blocks);
}

// a whole sentence, or the heading of the first section
function belongsBefore(block: PageBlock, distance: number): boolean {
  return proseOf(block) === "sentence" || (distance === 1 && (block.level ?? 1) > 1);
}

// Q: And the ferry?
const turn = /^\p{L}[^:：.!?؟]{0,40}[:：]\s+\S/u;

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
  let leadsOn = false;
  for (const block of after.toReversed()) {
    const isPart = (block.level ?? 1) > 1 || endsSentence(block.text) || turn.test(block.text);
    leadsOn = kept.has(block) || proseOf(block) === "sentence" || (leadsOn && isPart && block.linked <= 0.5);
    if (leadsOn) kept.add(block);
  }
  return kept;
}

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
