import { decodeHtml, parseHtml } from "@diplomatic-visits/extract";
import { Readability } from "@mozilla/readability";
import { DefuddleClass } from "defuddle/node";
import { parseHTML } from "linkedom";
import { blocksOfPage } from "../../../packages/extract/src/html/blocks-of-page.ts";
import { bodyOf, readPageOf, textOf } from "../../../packages/extract/test/scores/bodies.ts";
import { benchmarkPages, type Extractor, scorePages } from "../../../packages/extract/test/scores/html.ts";
import { type BlockExtractor, scoreLayout } from "../../../packages/extract/test/scores/layout-score.ts";
import { layouts } from "../../../packages/extract/test/scores/layouts.ts";
import {
  type GoldPage,
  goldPages,
  type ReadPage,
  scoreParagraphs,
} from "../../../packages/extract/test/scores/paragraphs.ts";
import type { Part } from "../../../test/blind-split.ts";
import { beside, type Row } from "./table.ts";

interface PeerArticle {
  html: string;
  text: string;
  title: string;
  date: string;
  author: string;
}

const documentOf = (html: string): Document => parseHTML(html).document;

const peers: Readonly<Record<string, (html: string, url: string) => PeerArticle>> = {
  "Readability 0.6 with linkedom": (html) => {
    const found = new Readability(documentOf(html)).parse();
    return articleOf(found?.content, [found?.title, found?.publishedTime, found?.byline]);
  },
  "defuddle 0.19 with linkedom": (html, url) => {
    const found = new DefuddleClass(documentOf(html), { url }).parse();
    return articleOf(found.content, [found.title, found.published, found.author]);
  },
};

function articleOf(
  content: string | null | undefined,
  [title, date, author]: readonly (string | null | undefined)[],
): PeerArticle {
  const html = content ?? "";
  const text = documentOf(`<html><body>${html}</body></html>`).body.textContent ?? "";
  return { html, text, title: title ?? "", date: date ?? "", author: author ?? "" };
}

// a peer returns HTML: it is split into blocks as ours is, so that the comparison is about the choice of blocks, not their edges
function blocksOf({ html }: PeerArticle): { kind: string; text: string }[] {
  return blocksOfPage(documentOf(`<html><body>${html}</body></html>`).body);
}

/** How well the text of pages is found, in both parts of the benchmark. */
export function htmlRows(folder: string): Row[] {
  return beside((part) => textRows(folder, part), ["extractor"]);
}

function textRows(folder: string, part: Part): Row[] {
  const pages = benchmarkPages(folder, part);
  const row = (name: string, extract: Extractor): Row => {
    const { precision, recall, f1, exact } = scorePages(pages, extract);
    return {
      extractor: name,
      F1: f1.toFixed(3),
      precision: precision.toFixed(3),
      recall: recall.toFixed(3),
      "exact pages": `${exact} of ${pages.length}`,
    };
  };
  return [
    row("extract", (html, url) => textOf(parseHtml(html, { url }))),
    ...Object.entries(peers).map(([name, read]) => row(name, (html, url) => read(html, url).text)),
  ];
}

/** How many paragraphs match exactly, and for how many pages title, day and authors do. */
export function paragraphRows(folder: string): Row[] {
  return beside((part) => letterRows(goldPages(folder, part)), ["extractor"]);
}

function letterRows(pages: readonly GoldPage[]): Row[] {
  const row = (name: string, read: (page: GoldPage) => ReadPage): Row => {
    const score = scoreParagraphs(pages, read);
    return {
      extractor: name,
      "F1 of paragraphs": score.f1.toFixed(3),
      precision: score.precision.toFixed(3),
      recall: score.recall.toFixed(3),
      headings: `${score.headings.found} of ${score.headings.all}`,
      title: `${score.title} of ${pages.length}`,
      day: `${score.day} of ${pages.length}`,
      authors: `${score.authors} of ${pages.length}`,
    };
  };
  const ours = ({ html, url }: GoldPage) => readPageOf(parseHtml(html, { url }));
  const theirs = (read: (html: string, url: string) => PeerArticle) => (page: GoldPage) => {
    const article = read(page.html, page.url);
    const authors = article.author.split(/\s*,\s*/).filter(Boolean);
    return { blocks: blocksOf(article), title: article.title, date: article.date, authors };
  };
  return [row("extract", ours), ...Object.entries(peers).map(([name, read]) => row(name, theirs(read)))];
}

/** How much of the reference text is kept in pages of many kinds, and what is added to it. */
export function layoutRows(): Row[] {
  const row = (name: string, extract: BlockExtractor): Row => {
    const scores = layouts.map((layout) => scoreLayout(layout, extract));
    const marked = layouts.filter(({ hasHeadings }) => hasHeadings).length;
    const headings = scores.filter((_, i) => layouts[i]?.hasHeadings).reduce((sum, one) => sum + one.headings, 0);
    return {
      extractor: name,
      "layouts with every line": `${scores.filter(({ kept, lines }) => kept === lines).length} of ${scores.length}`,
      "most junk blocks": Math.max(...scores.map(({ junk }) => junk)),
      "junk blocks in all": scores.reduce((sum, { junk }) => sum + junk, 0),
      "marked headings": `${headings} of ${2 * marked}`,
    };
  };
  const text = (page: string | Uint8Array) => (typeof page === "string" ? page : decodeHtml(page).html);
  return [
    row("extract", (page) => bodyOf(parseHtml(page))),
    ...Object.entries(peers).map(([name, read]) =>
      row(name, (page) => blocksOf(read(text(page), "https://example.org/"))),
    ),
  ];
}
