import type { ParseResult } from "../../src/skeleton/skeleton.ts";
import type { ReadPage } from "./paragraphs.ts";

/** The blocks of a skeleton as text, without the headline, which the corpora keep separate. */
export function bodyOf(result: ParseResult): { kind: string; text: string }[] {
  if (!result.ok) return [];
  const { text, article } = result;
  const blocks = article.sections.flatMap((section) => section.blocks);
  return blocks.slice(article.headline ? 1 : 0).map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}

/** The body of a skeleton as one text. */
export function textOf(result: ParseResult): string {
  return bodyOf(result)
    .map(({ text }) => text)
    .join("\n");
}

/** The data of a skeleton that the paragraph scores use. */
export function readPageOf(result: ParseResult): ReadPage {
  if (!result.ok) return { blocks: [], authors: [] };
  const { headline, datePublished, author = [] } = result.article;
  return {
    blocks: bodyOf(result),
    authors: author.map(({ name }) => name),
    ...(headline ? { title: headline.quote } : {}),
    ...(datePublished ? { date: datePublished } : {}),
  };
}
