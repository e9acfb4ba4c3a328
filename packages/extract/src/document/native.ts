import { unclobbered } from "./unclobbered.ts";

const missing =
  "no DOMParser here, as in a web worker: pass { parseDocument } from @diplomatic-visits/extract/linkedom to parseHtml";

/**
 * Parses HTML with the browser's own DOMParser, which runs no script and fetches nothing. Throws TypeError if the
 * platform has none.
 */
export function parseDocument(html: string): Document {
  if (typeof DOMParser === "undefined") throw new TypeError(missing);
  return unclobbered(new DOMParser().parseFromString(html, "text/html"));
}
