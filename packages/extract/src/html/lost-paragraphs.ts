import type { Doubt } from "../skeleton/skeleton.ts";
import { proseOf } from "./block-measures.ts";
import type { Filtered } from "./filter-blocks.ts";
import type { PageBlock } from "./page-block.ts";
import { pageDoubt } from "./page-doubts.ts";

/** A doubt raised if paragraphs of the page with the same formatting as the text were not in the body that was found. */
export function lostParagraphs(all: readonly PageBlock[], { kept, left }: Filtered): Doubt[] {
  const inText = new Set(kept.map(({ text }) => text));
  const inBody = new Set([...inText, ...left.map(({ block }) => block.text)]);
  const prose = all.filter((block) => block.outside === undefined && proseOf(block) === "paragraph");
  const layouts = new Set(prose.filter(({ text }) => inText.has(text)).map(({ layout }) => layout));
  const lost = prose.filter(({ text, layout }) => layouts.has(layout) && !inBody.has(text));
  const [first] = lost;
  if (first === undefined) return [];
  return [pageDoubt("text", "lostParagraphs", { count: lost.length, value: first.text.slice(0, longestShown) })];
}

const longestShown = 60;
