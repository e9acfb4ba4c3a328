import { parseHtml } from "../../src/html/parse-html.ts";
import type { ParseResult } from "../../src/skeleton/skeleton.ts";
import type { GoldPage, ReadPage } from "./paragraphs.ts";

/** The blocks of a skeleton as text, without the headline, which the corpora keep apart. */
export function bodyOf(result: ParseResult): { kind: string; text: string }[] {
  if (!result.ok) return [];
  const { text, article } = result;
  const blocks = article.sections.flatMap((section) => section.blocks);
  return blocks.slice(article.headline ? 1 : 0).map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}

/** The body of a page as `parseHtml` finds it. */
export function ownBody(html: string, url: string): string {
  return bodyOf(parseHtml(html, { url }))
    .map(({ text }) => text)
    .join("\n");
}

/** A page of fundus as `parseHtml` reads it. */
export function readByUs({ html, url }: GoldPage): ReadPage {
  const result = parseHtml(html, { url });
  if (!result.ok) return { blocks: [], authors: [] };
  const { headline, datePublished, author = [] } = result.article;
  return {
    blocks: bodyOf(result),
    authors: author.map(({ name }) => name),
    ...(headline ? { title: headline.quote } : {}),
    ...(datePublished ? { date: datePublished } : {}),
  };
}
