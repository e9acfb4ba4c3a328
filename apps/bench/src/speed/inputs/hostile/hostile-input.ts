import type { Localized } from "../../figure.ts";

/** Which function of the library reads the input. */
type Reader = "validate" | "anchor" | "draft";

/** An input within the limits that is made to be slow, to fill the memory or to be echoed. */
export interface HostileInput {
  /** A few words that name it. */
  name: Localized;
  reader: Reader;
  /** The document, and for `anchor` and `draft` the text, of about that many characters. */
  make(size: number): { document?: string; text?: string };
}

/** A unit over and over, cut at whole units. */
export function filled(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.floor(size / unit.length)));
}

/** A list of as many items as fit into a size, judged by the first. */
export function listOf<T>(size: number, item: (i: number) => T, most = 10_000): T[] {
  const length = Math.max(1, Math.min(most, Math.floor(size / JSON.stringify(item(0)).length)));
  return Array.from({ length }, (_, i) => item(i));
}
