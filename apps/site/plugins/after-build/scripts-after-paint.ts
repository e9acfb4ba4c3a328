import type { BuiltSite } from "./built-site.ts";

/** Makes every page paint before its scripts are fetched: reading cannot wait, scripts can. */
export function scriptsAfterPaint({ pages }: BuiltSite): void {
  for (const page of pages) page.html = withScriptsAfterPaint(page.html);
}

/** A page whose deferred scripts are fetched, in order, after its first frame; at once if it is not shown. */
export function withScriptsAfterPaint(html: string): string {
  return withLoader(html, (addresses) => `(function(){${scriptLoader(addresses)}${afterPaint}})()`);
}

const afterPaint =
  'if(document.visibilityState==="hidden")load();else requestAnimationFrame(function(){setTimeout(load)})';

const deferred = /<script src="?(?<address>[^" >]+)"? defer(?:="[^"]*")?><\/script>/g;

/** Replaces the deferred scripts of a page by one inline script, which gets their addresses. */
export function withLoader(html: string, loader: (addresses: readonly string[]) => string): string {
  const addresses = [...html.matchAll(deferred)].map(({ groups }) => groups?.["address"] ?? "");
  if (addresses.length === 0) return html;
  return html.replace(deferred, "").replace("</head>", () => `<script>${loader(addresses)}</script></head>`);
}

/** The source of a function `load`, which fetches scripts and runs them in order, after the whole page is parsed: those of the cache would run before. */
export function scriptLoader(addresses: readonly string[]): string {
  const list = JSON.stringify(addresses).replaceAll("<", "\\u003c");
  return (
    'function load(){if(document.readyState==="loading"){document.addEventListener("DOMContentLoaded",load);return}' +
    `${list}.forEach(function(address){var script=document.createElement("script");` +
    "script.src=address;script.async=false;document.head.appendChild(script)})}"
  );
}
