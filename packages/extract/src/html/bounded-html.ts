/** A page whose elements are nested no deeper than parsers and Readability can bear. */
export interface BoundedHtml {
  html: string;
  /** Whether its elements were taken out, but for paragraphs and line breaks. */
  isFlattened: boolean;
}

// browsers stop at 512
const deepest = 500;

/** Takes the elements out of a page that nests them too deeply, so that paragraphs remain; other pages stay as they are. */
export function boundedHtml(html: string): BoundedHtml {
  return depthOf(html) <= deepest ? { html, isFlattened: false } : { html: flattened(html), isFlattened: true };
}

const neverNested = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot html head body script style".split(
    " ",
  ),
);
// a script may write an end tag as <\/
const tags = /<(\\?\/)?([a-z][a-z0-9:-]*)/gi;

function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, slash, name = ""] of html.matchAll(tags)) {
    if (neverNested.has(name.toLowerCase())) continue;
    if (slash) depth = Math.max(0, depth - 1);
    else most = Math.max(most, ++depth);
  }
  return most;
}

const kept = new Set("p br meta link title script style".split(" "));
const inline = new Set(
  "a abbr b bdi bdo big cite code em font i mark q s small span strike strong sub sup time tt u".split(" "),
);

function flattened(html: string): string {
  const lang = /<html[^>]{0,500}?\slang\s*=\s*["']?([\w-]{2,20})/i.exec(html)?.[1];
  const flat = html.replace(/<\/?([a-z][a-z0-9:-]*)[^<>]*>?/gi, (tag, name: string) => {
    const lower = name.toLowerCase();
    if (kept.has(lower)) return lower === "p" ? "<p>" : tag;
    return inline.has(lower) ? "" : "<p>";
  });
  // thousands of empty paragraphs are no more than one
  const bare = flat.replace(/(?:<p>\s*){2,}/g, "<p>");
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><head></head><body><p>${bare}</body></html>`;
}
