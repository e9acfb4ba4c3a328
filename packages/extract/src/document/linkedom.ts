import { parseHTML } from "linkedom";

/**
 * Parses HTML without a DOM, as in Node and in web workers, with linkedom, which runs no script and fetches
 * nothing. In a bundle for browsers it is about 140 KB gzipped, so only pages that import it include it.
 */
export function parseDocument(html: string): Document {
  return parseHTML(html).document;
}
