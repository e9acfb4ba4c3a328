import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { contentOf } from "./page-html.ts";

/** Writes the fragment with all chapters of the codebook, from their finished pages. */
export async function codebookPage({ pages, folder, locale, baseUrl }: BuiltSite): Promise<void> {
  const chapters = pages
    .filter(({ path }) => path.startsWith(root))
    .map((page) => ({ ...page, slug: slugOf(page), position: positionOf(page) }))
    .sort((a, b) => a.position - b.position);
  const html = chapters.map(({ html: whole, slug }) => chapterOf(whole, slug, baseUrl)).join("\n");
  await mkdir(join(folder, "fragments"), { recursive: true });
  await writeFile(join(folder, "fragments", `codebook.${locale}.html`), `<div class="markdown">${html}</div>`);
}

const root = "docs/codebook/";

function slugOf({ path }: Pick<BuiltPage, "path">): string {
  return path.slice(root.length).replace(/\/$/, "") || "codebook";
}

function positionOf({ source }: BuiltPage): number {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source === undefined ? "" : readFileSync(source.file, "utf8"))?.[1];
  return Number(parseDocument(front ?? "").get("sidebar_position") ?? Number.POSITIVE_INFINITY);
}

/** A chapter: its headings one level lower, its anchors under the chapter's name, links between chapters within the page. */
export function chapterOf(html: string, slug: string, baseUrl: string): string {
  const content = contentOf(html);
  if (content === undefined) return "";
  for (const element of content.querySelectorAll("[id]")) element.id = `${slug}-${element.id}`;
  for (const link of content.querySelectorAll("a[href]"))
    link.setAttribute("href", withinPage(link.getAttribute("href") ?? "", slug, baseUrl));
  const inner = content.innerHTML.replace(/<(\/?)h([1-5])\b/g, (_, end, level) => `<${end}h${Number(level) + 1}`);
  return `<section id="${slug}">${inner}</section>`;
}

function withinPage(href: string, slug: string, baseUrl: string): string {
  if (href.startsWith("#")) return `#${slug}-${href.slice(1)}`;
  if (!href.startsWith(baseUrl + root)) return href;
  const [path = "", anchor] = href.slice(baseUrl.length).split("#");
  const target = slugOf({ path });
  return anchor === undefined ? `#${target}` : `#${target}-${anchor}`;
}
