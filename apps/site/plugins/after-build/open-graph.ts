import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawingBoard } from "../open-graph/draw.ts";
import { preview, previewText } from "../open-graph/preview.ts";
import type { BuiltSite } from "./built-site.ts";
import { addToHead, escaped } from "./page-html.ts";

const name = "open-graph.png";

/** Draws the picture for previews of links, and names it in the head of every page. */
export async function openGraph({ pages, folder, locale, baseUrl, origin = "" }: BuiltSite): Promise<void> {
  const board = await drawingBoard();
  await writeFile(join(folder, name), board.png(preview(locale, board)));
  const address = origin + baseUrl + name;
  const head = [
    `<meta property="og:image" content="${escaped(address)}">`,
    '<meta property="og:image:type" content="image/png">',
    '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    `<meta property="og:image:alt" content="${escaped(previewText(locale))}">`,
    `<meta name="twitter:image" content="${escaped(address)}">`,
  ].join("");
  for (const page of pages) page.html = addToHead(page.html, head);
}
