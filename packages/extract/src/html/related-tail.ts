import { hasLayout } from "../languages/layout-terms.ts";
import { lettersOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";
import type { Sieve } from "./sieve.ts";

// more than this is the article itself, below a heading that only sounds like a list of others
const mostOfText = 0.6;

/** Teasers of other articles at the end: everything below a heading that leads away, if linked headings follow it. */
export const relatedTail: Sieve = (blocks) => {
  const from = blocks.findIndex((block, i) => isLead(block) && leadsToTeasers(blocks, i + 1));
  if (from === -1) return [];
  const letters = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + lettersOf(text), 0);
  if (letters(blocks.slice(from)) > mostOfText * letters(blocks)) return [];
  return blocks.slice(from).map((block) => ({ block, reason: "beside" }));
};

function isLead({ kind, isBold, text }: PageBlock): boolean {
  return (kind === "heading" || isBold) && lettersOf(text) <= 60 && hasLayout("leadsAway", text);
}

// each teaser begins with a link to its article
function leadsToTeasers(blocks: readonly PageBlock[], from: number): boolean {
  const headings = blocks.slice(from).filter(({ kind }) => kind === "heading");
  return headings.length > 0 && headings.every(({ linked }) => linked > 0.5) && (blocks[from]?.linked ?? 0) > 0.5;
}
