import { hasLayout } from "../languages/layout-terms.ts";
import { lettersOf, proseOf } from "./block-measures.ts";
import { containerOf, type PageBlock } from "./page-block.ts";
import type { LeftOut, Sieve } from "./sieve.ts";

const longestOffer = 240;

/** Site notices about cookies, and subscription offers, before or after the article. */
export const siteNotices =
  (title: string | undefined): Sieve =>
  (blocks) => {
    // an article on cookies or subscriptions is about them
    if (title !== undefined && (hasLayout("cookies", title) || hasLayout("asksToPay", title))) return [];
    const reasons = blocks.map(reasonOf);
    const own = blocks.flatMap((block, i) => (reasons[i] === undefined && proseOf(block) === "paragraph" ? [i] : []));
    const [first = blocks.length, last = -1] = [own[0], own.at(-1)];
    const main = mainLayout(blocks);
    return blocks.flatMap((block, i): LeftOut[] => {
      const reason = reasons[i];
      if (isTechnical(block)) return [{ block, reason: "notice" }];
      if (isOfferBox(blocks, reasons, i, main)) return [{ block, reason: "action" }];
      return reason !== undefined && (i < first || i > last) ? [{ block, reason }] : [];
    });
  };

// an offer in the middle of a text is in a box of its own, with a heading
function isOfferBox(
  blocks: readonly PageBlock[],
  reasons: readonly (string | undefined)[],
  i: number,
  main: string | undefined,
): boolean {
  const at = blocks[i]?.kind === "heading" ? i + 1 : i;
  const offer = blocks[at];
  if (offer === undefined || main === undefined || reasons[at] !== "action" || offer.layout === main) return false;
  return at === i || containerOf(blocks[i] as PageBlock) === containerOf(offer);
}

/** The layout of most of the text. */
function mainLayout(blocks: readonly PageBlock[]): string | undefined {
  const letters = new Map<string, number>();
  for (const block of blocks)
    if (proseOf(block) === "paragraph") letters.set(block.layout, (letters.get(block.layout) ?? 0) + block.text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const longestNote = 160;

// such a note stands where a script would show a picture or a film
function isTechnical({ text }: PageBlock): boolean {
  return lettersOf(text) <= longestNote && hasLayout("technical", text);
}

function reasonOf({ text }: PageBlock): "notice" | "action" | undefined {
  if (hasLayout("cookies", text) && hasLayout("addressesReader", text)) return "notice";
  if (lettersOf(text) <= longestNote && hasLayout("rights", text)) return "notice";
  return lettersOf(text) <= longestOffer && hasLayout("asksToPay", text) ? "action" : undefined;
}
