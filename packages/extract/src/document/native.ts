import { unclobbered } from "./unclobbered.ts";

/** Parses HTML with the browser's own DOMParser, which runs no script and fetches nothing. */
export function parseDocument(html: string): Document {
  return unclobbered(new DOMParser().parseFromString(html, "text/html"));
}
