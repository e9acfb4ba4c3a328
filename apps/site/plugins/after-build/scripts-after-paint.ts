import type { BuiltSite } from "./built-site.ts";

/** Makes every page paint before its scripts are fetched: reading cannot wait, scripts can. */
export function scriptsAfterPaint({ pages }: BuiltSite): void {
  for (const page of pages) page.html = withScriptsAfterPaint(page.html);
}

const deferred = /<script src="?(?<address>[^" >]+)"? defer(?:="[^"]*")?><\/script>/g;

/** A page whose deferred scripts are fetched, in order, after its first frame; at once if it is not shown. */
export function withScriptsAfterPaint(html: string): string {
  const addresses = [...html.matchAll(deferred)].map(({ groups }) => groups?.["address"] ?? "");
  if (addresses.length === 0) return html;
  return html.replace(deferred, "").replace("</head>", () => `<script>${loader(addresses)}</script></head>`);
}

function loader(addresses: readonly string[]): string {
  const list = JSON.stringify(addresses).replaceAll("<", "\\u003c");
  return (
    `(function(){function load(){${list}.forEach(function(address){var script=document.createElement("script");` +
    'script.src=address;script.async=false;document.head.appendChild(script)})}if(document.visibilityState==="hidden")' +
    "load();else requestAnimationFrame(function(){setTimeout(load)})})()"
  );
}
