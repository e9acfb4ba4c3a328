import { hasLayout } from "../languages/layout-terms.ts";
import { lettersOf, proseOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";
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
    return blocks.flatMap((block, i): LeftOut[] => {
      const reason = reasons[i];
      if (isTechnical(block)) return [{ block, reason: "notice" }];
      return reason !== undefined && (i < first || i > last) ? [{ block, reason }] : [];
    });
  };

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
