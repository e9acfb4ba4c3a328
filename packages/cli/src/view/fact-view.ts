import type { Article } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import type { NamedFact } from "@diplomatic-visits/explorer";
import { isolated } from "../terminal/escape.ts";
import { glossLines, paragraphLines, spansOf, type ViewStyle } from "./article-view.ts";
import { factLines } from "./fact-lines.ts";

/** One fact: what is coded, its words with their places, their paragraphs, and the coder's note. */
export function factView(article: Article, fact: NamedFact, style: ViewStyle): string {
  const { terminal } = style;
  const blocks = article.sections.flatMap((section) => section.blocks);
  const touched = blocks.filter((block) =>
    fact.evidence.some(({ start, end }) => start < block.end && end > block.start),
  );
  const spans = spansOf(article, [fact]);
  return [
    ...factLines(fact, style),
    ...fact.evidence.flatMap(({ start, end, quote }) => [
      `  ${start}–${end}`,
      `        ${isolated(`⟦${escaped(quote)}⟧`, terminal.bidi)}`,
    ]),
    "",
    ...touched.flatMap((block) => [
      `¶ ${blocks.indexOf(block) + 1}`,
      ...paragraphLines(article, block, { spans, style }),
      ...(style.gloss ? glossLines(block, style) : []),
      "",
    ]),
  ].join("\n");
}
