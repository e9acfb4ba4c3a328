import { parseHTML } from "linkedom";

/** The metadata in a page's head. */
export interface Head {
  title: string;
  description: string;
}

/** Reads the head of a page; the title excludes the site's name. */
export function headOf(html: string, siteTitle: string): Head {
  const { document } = parseHTML(`<html>${html.slice(html.indexOf("<head"), html.indexOf("</head>"))}</head></html>`);
  const description = document.querySelector('meta[name="description"]')?.getAttribute("content");
  return { title: document.title.replace(` | ${siteTitle}`, ""), description: description ?? "" };
}

/** Inserts elements into the head of a page, before everything that loads a resource. */
export function addToHead(html: string, elements: string): string {
  return html.replace(/<meta charset=[^>]*>/i, (charset) => charset + elements);
}

/** Navigation parts of a page; and slots, whose content is made from data that we have ourselves. */
const aside = [
  "script, style, noscript, template, button, svg, nav",
  ".hash-link",
  ".theme-doc-breadcrumbs, .theme-doc-toc-mobile, .theme-doc-footer, .pagination-nav",
  ".site-untranslated, .site-page-tools",
  "[data-fragment]",
].join(", ");

/** The main content of a page, without what surrounds it; undefined if a page has none. */
export function contentOf(html: string): Element | undefined {
  const start = html.indexOf("<main");
  const end = html.lastIndexOf("</main>");
  if (start === -1 || end < start) return undefined;
  // The minifier omits end tags; the parser handles all cases but this one.
  const closed = html.slice(start, end).replace(/(?=<(?:tbody|tfoot)\b)/g, "</td></th></tr></thead></tbody>");
  const { document } = parseHTML(`<html><body>${closed}</main></body></html>`);
  for (const element of document.querySelectorAll(aside)) element.remove();
  return document.querySelector(".theme-doc-markdown") ?? document.querySelector("main") ?? undefined;
}

/** The language of a page's content: that of its nearest element with `lang`, else the page's own. */
export function languageOf(content: Element, page: "en" | "ar"): "en" | "ar" {
  const lang = content.closest("[lang]")?.getAttribute("lang");
  return lang === "en" || lang === "ar" ? lang : page;
}

/** Text escaped for an attribute or an element. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
