import { withoutScripts } from "./without-scripts.ts";

/** A page that parsers can handle: without scripts, and with elements nested no deeper than browsers nest them. */
export interface BoundedHtml {
  html: string;
  /** Whether its elements were removed, except for paragraphs and line breaks. */
  isFlattened: boolean;
}

// browsers stop at 512
const deepest = 500;

/** Removes scripts from a page; also its elements if it nests them too deeply, so that only paragraphs remain. */
export function boundedHtml(page: string): BoundedHtml {
  const html = withoutFloods(withoutScripts(page));
  return depthOf(html) <= deepest ? { html, isFlattened: false } : { html: flattened(html), isFlattened: true };
}

// each of these is a node for a parser; no real text has so many in a row
const flood = /(?:[<&]\s*){20,}/g;
// a page in which every letter is a reference has as many nodes as letters
const letterReference = /&#(?:(\d{3,7})|x([0-9a-f]{2,6}));/gi;

function withoutFloods(html: string): string {
  return html.replace(flood, " ").replace(letterReference, (whole, decimal, hexadecimal) => {
    const codePoint = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const isLetter = codePoint > 0xa0 && codePoint < 0xd800;
    return isLetter ? String.fromCharCode(codePoint) : whole;
  });
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
  // thousands of empty paragraphs count as one
  const bare = flat.replace(/(?:<p>\s*){2,}/g, "<p>");
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><head></head><body><p>${bare}</body></html>`;
}
