import { yamlOf } from "./example.ts";
import type { Example } from "./input.ts";

/** The largest example that is offered for editing. */
const largest = 1_000_000;

/** True if there is something to edit, and the fault survives serialization to text. */
export function playable({ broken: { document, format, text } }: Example): boolean {
  if (document instanceof Uint8Array || format === "object") return false;
  if (format === "yaml" && text === undefined) return false;
  if (typeof document !== "string") return true;
  return document !== "" && document.length < largest && !document.startsWith("\ufeff");
}

/** The broken document as a file. */
export function writtenOut({ broken: { document, format } }: Example): string {
  if (typeof document === "string") return document;
  return format === "yaml" ? yamlOf(document) : `${JSON.stringify(document, null, 2)}\n`;
}
