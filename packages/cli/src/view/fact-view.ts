import type { Article } from "@diplomatic-visits/core";
import type { NamedFact } from "@diplomatic-visits/explorer";
import { escaped, isolated } from "../terminal/escape.ts";
import { glossLines, paragraphLines, spansOf, type ViewStyle } from "./article-view.ts";
import { factLines } from "./fact-lines.ts";
import { viewWords } from "./view-words.ts";

/** One fact: what is coded, its words with their places, the paragraphs they stand in, and what the coder remarked. */
export function factView(article: Article, fact: NamedFact, style: ViewStyle): string {
  const { locale, terminal } = style;
  const words = viewWords[locale];
  const line = (text: string) => `  ${isolated(escaped(text), terminal.bidi)}`;
  const blocks = article.sections.flatMap((section) => section.blocks);
  const touched = blocks.filter((block) =>
    fact.evidence.some(({ start, end }) => start < block.end && end > block.start),
  );
  const spans = spansOf(article, [fact]);
  return [
    ...factLines(fact, style.terminal),
    ...fact.evidence.flatMap(({ start, end, quote }) => [
      `  ${start}–${end}`,
      `        ${isolated(`⟦${escaped(quote)}⟧`, terminal.bidi)}`,
    ]),
    ...(fact.note === undefined ? [] : [line(`${words.note}: ${fact.note}`)]),
    ...(fact.citation === undefined ? [] : [line(`${words.source}: ${cited(fact.citation)}`)]),
    "",
    ...touched.flatMap((block) => [
      `¶ ${blocks.indexOf(block) + 1}`,
      ...paragraphLines(article, block, { spans, style }),
      ...(style.gloss ? glossLines(block, style) : []),
      "",
    ]),
  ].join("\n");
}

function cited({ title, date, url }: NonNullable<NamedFact["citation"]>): string {
  return [title, date, url].filter((part) => part !== undefined).join(", ");
}
