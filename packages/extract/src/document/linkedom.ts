import { parseHTML } from "linkedom";

/**
 * Parses HTML where there is no DOM, as in Node and in web workers: with linkedom, which runs no script and fetches
 * nothing. In a bundle for browsers it is about 140 KB gzipped, so a page gets it only by importing it.
 */
export function parseDocument(html: string): Document {
  return parseHTML(html).document;
}
