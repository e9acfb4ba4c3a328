import { hasLayout } from "../languages/layout-terms.ts";
import { endsSentence, lettersOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";
import type { Sieve } from "./sieve.ts";

/** Links to other pages, and the words that announce them. */
export const linkBlocks: Sieve = (blocks) => {
  const own = announcedLists(blocks);
  return blocks
    .filter(
      (block, i) =>
        isLinks(block) ||
        isLabelledLink(block) ||
        announcesLinks(block, blocks[i + 1]) ||
        headsLinks(block, blocks[i + 1]),
    )
    .filter((block) => !own.has(block))
    .map((block) => ({ block, reason: "links" }));
};

/** The list blocks that belong to the text, with the sentence that announces each. */
export function announcedLists(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const own = new Set<PageBlock>();
  let isOwn = false;
  for (const [i, block] of blocks.entries()) {
    const isItem = isListItem(block);
    const opens = !isItem && opensList(block, blocks[i + 1]);
    if (isItem ? isOwn : opens) own.add(block);
    if (!isItem) isOwn = opens;
  }
  return own;
}

// items of a list that is written with line breaks
const marked = /^(?:[-–—•*·▪‣]|[0-9٠-٩۰-۹]{1,3}[.)-])\s/;

function isListItem(block: PageBlock): boolean {
  return block.kind === "list-item" || isLinks(block) || marked.test(block.text);
}

// before links, a short line is rather the name of a box
const fewestWords = 5;
const fewestWordsOfText = 2;

function opensList({ kind, text, linked }: PageBlock, next: PageBlock | undefined): boolean {
  const isLine = kind === "paragraph" || kind === "heading";
  if (!isLine || next === undefined || linked > 0.5 || !/[:：]$/.test(text) || hasLayout("leadsAway", text))
    return false;
  const fewest = next.linked === 0 ? fewestWordsOfText : fewestWords;
  return hasLayout("announcesList", text) || text.split(/\s+/).length >= fewest;
}

// in a list, a link with a few words is still a link; a long paragraph may consist largely of one
function isLinks({ kind, text, linked }: PageBlock): boolean {
  if (kind === "list-item") return linked >= 0.6;
  return linked >= (lettersOf(text) > 120 ? 0.8 : 0.7);
}

// اقرأ أيضًا: followed by the linked title of another article
function isLabelledLink({ text, linked }: PageBlock): boolean {
  return linked >= 0.4 && lettersOf(text) <= 160 && /^[^:：]{2,24}[:：]\s/.test(text) && !endsSentence(text);
}

// Related, above a list of links in the middle of a text
function headsLinks({ kind, text }: PageBlock, next: PageBlock | undefined): boolean {
  return kind === "heading" && next !== undefined && isLinks(next) && hasLayout("leadsAway", text);
}

function announcesLinks({ kind, text }: PageBlock, next: PageBlock | undefined): boolean {
  const announces = kind === "paragraph" && lettersOf(text) < 40 && /[:…]$|\.\.\.$/.test(text);
  return announces && next !== undefined && isLinks(next);
}
