import { canonicalLanguageTag } from "@diplomatic-visits/core/codelists";
import { parseDocument as parseByPlatform } from "#parse-document";
import type { ParseDocument } from "../document/parse-document.ts";
import type { Doubt, ParseResult } from "../skeleton/skeleton.ts";
import { boundedHtml } from "./bounded-html.ts";
import { type DecodedHtml, decodeHtml } from "./decode-html.ts";
import { pageDoubt } from "./page-doubts.ts";
import { pageSkeleton } from "./page-skeleton.ts";

/** What is known of a web page from elsewhere, and how to parse it. */
export interface ParseHtmlOptions {
  /** The address the page was fetched from; nothing is fetched from it. */
  url?: string;
  /** The language of the article, a BCP-47 tag; by default detected from the page or its text. */
  language?: string;
  /** The HTTP header Content-Type, for bytes. */
  contentType?: string;
  /**
   * Parses HTML into a document. By default linkedom in Node, Deno, Bun and bundles for workers, and the browser's own
   * parser elsewhere; a web worker in a bundle for browsers has neither and uses `parseDocument` of the subpath /linkedom.
   */
  parseDocument?: ParseDocument;
}

// the most that core reads of any input
const mostUnits = 16 * 1024 * 1024;

/**
 * Makes an article without facts of a web page, given as text or bytes: Readability finds the body; menus, captions,
 * link lists and repetitions are dropped and reported; the envelope is merged from the page's metadata. Nothing
 * is fetched, no script runs, and only words are kept of the markup. Bad data never throws: if there is no
 * text, `ok` is false and the report gives the reason. Throws TypeError when the page is neither a string nor bytes, or
 * when the platform has no HTML parser and none is given.
 */
export function parseHtml(page: string | Uint8Array, options: ParseHtmlOptions = {}): ParseResult {
  const language = languageOf(options);
  const read = decodedPage(page, options.contentType);
  const parseDocument = options.parseDocument ?? parseByPlatform;
  const { html, isFlattened, words } = boundedHtml(read.html.slice(0, mostUnits), parseDocument);
  const doubts: Doubt[] = [
    ...(read.isGuessed ? [pageDoubt("text", "encodingGuessed", { value: read.encoding })] : []),
    ...(read.html.length > mostUnits
      ? [pageDoubt("text", "pageTooLong", { value: read.html.length, other: mostUnits })]
      : []),
    ...(isFlattened ? [pageDoubt("text", "flattened")] : []),
  ];
  return pageSkeleton({
    parse: () => parsed(html, words, parseDocument),
    doubts,
    hasElements: words === undefined,
    ...(options.url === undefined ? {} : { address: options.url }),
    ...(language === undefined ? {} : { language }),
  });
}

function decodedPage(page: string | Uint8Array, contentType: string | undefined): DecodedHtml {
  if (typeof page === "string") return { html: page, encoding: "", isGuessed: false };
  if (page instanceof Uint8Array) return decodeHtml(page, contentType);
  throw new TypeError("page must be a string or a Uint8Array");
}

function languageOf({ language }: ParseHtmlOptions): string | undefined {
  if (language === undefined) return undefined;
  const tag = typeof language === "string" ? canonicalLanguageTag(language) : undefined;
  if (tag === undefined) throw new TypeError("language must be a BCP-47 tag, such as ar or en-GB");
  return tag;
}

function parsed(html: string, words: string | undefined, parseDocument: ParseDocument): Document {
  // a page without an html element is the content of one
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const document = parseDocument(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  if (words === undefined) return document;
  const lines = document.createElement("pre");
  lines.textContent = words;
  document.body.append(lines);
  return document;
}
