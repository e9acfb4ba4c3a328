import type { BuiltSite } from "./built-site.ts";

const addressed = /<(?:link|meta)\b[^>]*\b(?:rel="?canonical|property="?og:url)[^>]*>/gi;

/** Removes canonical addresses from pages of a site that has no address yet: those of this machine would mislead. */
export function ownAddress(site: BuiltSite): void {
  if (site.origin !== undefined) return;
  for (const page of site.pages) page.html = withoutAddress(page.html);
}

/** A page without the elements of its head that say where it is served; links to its translations stay. */
function withoutAddress(html: string): string {
  return html.replace(addressed, "");
}
