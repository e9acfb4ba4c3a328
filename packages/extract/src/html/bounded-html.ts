import type { ParseDocument } from "../document/parse-document.ts";
import { flatWords, metadataOf } from "./flat-words.ts";
import { measureTags, withoutAttributes } from "./tag-measures.ts";
import { withoutScripts } from "./without-scripts.ts";

/** A page that parsers can handle: without scripts and floods of markup, nested no deeper than browsers nest elements. */
export interface BoundedHtml {
  html: string;
  /** Whether its elements were removed, except for paragraphs and line breaks. */
  isFlattened: boolean;
  /** The words of a page with too many elements, with its line breaks; `html` then contains only its metadata. */
  words?: string;
}

// browsers stop at 512
const deepest = 500;
// pages of news have up to 25 tags and 50 attributes per thousand units, and few have 10,000 tags in all
const mostTags = 20_000;
const tagsPerUnit = 0.035;
const mostAttributes = 50_000;
const attributesPerUnit = 0.08;
const mostReferences = 20_000;
const referencesPerUnit = 0.05;

/** Removes scripts from a page; also its elements if it nests them too deeply or has too many, so that only paragraphs remain. */
export function boundedHtml(page: string, parseDocument: ParseDocument): BoundedHtml {
  const html = withoutFloods(withoutScripts(page));
  const { depth, tags, attributes, long } = measureTags(html);
  const isFlood = (count: number, most: number, perUnit: number) => count > Math.max(most, perUnit * html.length);
  if (
    isFlood(tags, mostTags, tagsPerUnit) ||
    isFlood(attributes, mostAttributes, attributesPerUnit) ||
    isFlood(referencesIn(html), mostReferences, referencesPerUnit)
  )
    return { html: metadataOf(html), isFlattened: true, words: flatWords(html, parseDocument) };
  const bounded = withoutAttributes(html, long);
  return depth <= deepest ? { html: bounded, isFlattened: false } : { html: flattened(bounded), isFlattened: true };
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

/** How many character references and lone signs of markup a page has; parsers make a node of each. */
function referencesIn(html: string): number {
  return html.match(/&[a-z#]|<(?![a-z/!?])/gi)?.length ?? 0;
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
