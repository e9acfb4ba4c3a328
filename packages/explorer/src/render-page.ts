import type { Article } from "@diplomatic-visits/core";
import { html } from "./html.ts";
import type { Locale } from "./labels.ts";
import { type ExplorerOptions, explorerMarkup } from "./render-explorer.ts";

// The surrounding page; the explorer's own colours come with its style.
const pageStyle = `:root{color-scheme:light dark}
body{max-width:84rem;margin:0 auto;padding:0 1rem 2rem;color:#1c2024;background:#fff;font-family:system-ui,sans-serif}
@media (prefers-color-scheme:dark){body{color:#eceef0;background:#1b1c1e}}
`;

/** What a standalone page needs in addition to the article. */
export interface PageOptions extends ExplorerOptions {
  /** The content of explorer.css. */
  style: string;
  /** The content of explorer.js; without it the page is static. */
  script?: string;
}

/** An article as one self-contained HTML file: text, facts, style and script. */
export function renderPage(article: Article, { style, script, ...options }: PageOptions): string {
  const { locale = "en" } = options;
  const title = article.headline?.quote ?? article.publisher?.name ?? firstWords(article.text);
  return standalonePage(title, explorerMarkup(article, options, script !== undefined), {
    locale,
    style,
    ...(script === undefined ? {} : { script }),
  });
}

/** A title and markup as one self-contained HTML file. */
export function standalonePage(
  title: string,
  markup: string,
  { locale, style, script }: { locale: Locale; style: string; script?: string },
): string {
  const run =
    script === undefined ? undefined : { markup: `<script>${script.replaceAll("</script", "<\\/script")}</script>` };
  const page = html`<!doctype html>
<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${{ markup: pageStyle + style.replaceAll("</style", "<\\/style") }}</style></head>
<body><main><h1><bdi>${title}</bdi></h1>${{ markup }}</main>${run}</body>
</html>
`;
  return page.markup;
}

// For an article without a headline: its first line, cut at a word.
function firstWords(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, "")} …`;
}
