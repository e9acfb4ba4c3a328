import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { livePage } from "../../live/live-page.ts";
import { pageState } from "../../live/page-state.ts";
import { articleAt, articleMarkdown } from "./article-markdown.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { contentMarkdown } from "./content-markdown.ts";
import { addToHead, contentOf, escaped } from "./page-html.ts";
import { sourceMarkdown } from "./source-markdown.ts";

/** Writes every page as Markdown next to it, and links that file in the head of the page. */
export async function markdownPages(site: BuiltSite): Promise<void> {
  for (const page of site.pages) {
    await writeFile(join(site.folder, markdownPath(page)), await markdownOf(page, site));
    const href = escaped(markdownUrl(page, site));
    page.html = addToHead(page.html, `<link rel="alternate" type="text/markdown" href="${href}">`);
  }
}

/** The Markdown path of a page under the base URL: `docs/guides/ci.md` for `docs/guides/ci/`. */
export function markdownPath({ path }: Pick<BuiltPage, "path">): string {
  return path === "" ? "index.md" : `${path.replace(/\/$/, "")}.md`;
}

/** The path in links to a page's Markdown. */
export function markdownUrl(page: Pick<BuiltPage, "path">, { baseUrl }: Pick<BuiltSite, "baseUrl">): string {
  return baseUrl + markdownPath(page);
}

/** A page as Markdown: its source if it is written in Markdown, an article from its data, else converted from its HTML. */
async function markdownOf(page: BuiltPage, site: BuiltSite): Promise<string> {
  const found = articleAt(page.path);
  if (found) return articleMarkdown(page, found, site.locale);
  const file = page.source?.file;
  if (page.source !== undefined && file?.endsWith(".md")) {
    return sourceMarkdown(livePage(await readFile(file, "utf8"), pageState()), { page, source: page.source, site });
  }
  const content = contentOf(page.html);
  return content === undefined ? `# ${page.title}\n` : contentMarkdown(content, page);
}
