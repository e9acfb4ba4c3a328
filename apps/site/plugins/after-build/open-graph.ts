import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Article, article, articles, catalogue } from "@diplomatic-visits/dataset";
import { articlePath } from "../../src/article/article-path.ts";
import { drawingBoard } from "../open-graph/draw.ts";
import { preview, previewText } from "../open-graph/preview.ts";
import type { BuiltSite } from "./built-site.ts";
import { addToHead, escaped } from "./page-html.ts";

/** Draws the link preview pictures, one for the site and one for each article, and adds them to the head of every page. */
export async function openGraph(site: BuiltSite): Promise<void> {
  const board = await drawingBoard();
  const own = catalogue.map(({ id }) => ({
    path: articlePath(id).slice(1),
    name: `open-graph-${id}.png`,
    article: articles[id],
  }));
  const general: Picture = { path: undefined, name: "open-graph.png", article };
  for (const drawn of [general, ...own])
    await writeFile(join(site.folder, drawn.name), board.png(preview(site.locale, board, drawn.article)));
  for (const page of site.pages)
    page.html = addToHead(page.html, headFor(own.find(({ path }) => path === page.path) ?? general, site));
}

interface Picture {
  /** The page it is for; undefined for all pages without one of their own. */
  path: string | undefined;
  name: string;
  article: Article;
}

function headFor({ name, article: shown }: Picture, { locale, baseUrl, origin = "" }: BuiltSite): string {
  const address = origin + baseUrl + name;
  return [
    `<meta property="og:image" content="${escaped(address)}">`,
    '<meta property="og:image:type" content="image/png">',
    '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    `<meta property="og:image:alt" content="${escaped(previewText(locale, shown))}">`,
    `<meta name="twitter:image" content="${escaped(address)}">`,
  ].join("");
}
