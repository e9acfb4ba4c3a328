import { parseHTML } from "linkedom";

/** Parses HTML where there is no browser: with linkedom, which runs no script and fetches nothing. */
export function parseDocument(html: string): Document {
  return parseHTML(html).document;
}
