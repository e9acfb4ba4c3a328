/** The content of a page's `meta` elements, by lower-case name; the first of a name counts. */
export type MetaTags = ReadonlyMap<string, string>;

/** Reads the `meta` elements of a page. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = meta.getAttribute("content")?.trim();
    if (!content) continue;
    for (const key of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}
