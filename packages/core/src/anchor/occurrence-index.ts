import { occurrences } from "../text/occurrences.ts";
import type { Span } from "../text/span.ts";

const none = -1;
const keyUnits = 4;

/**
 * Indexes a text so that the places of many quotes are found without a pass over the text for each: every place is linked to
 * the next one that begins with the same four UTF-16 units.
 */
export function occurrenceIndex(text: string): (quote: string, limit?: number) => Span[] {
  let chains: Chains | undefined;
  return (quote, limit = Number.POSITIVE_INFINITY) => {
    if (quote.length >= keyUnits) chains ??= chained(text);
    return chains && quote.length >= keyUnits
      ? alongChain(text, quote, { chains, limit })
      : occurrences(text, quote, limit);
  };
}

interface Chains {
  first: Int32Array;
  next: Int32Array;
}

function chained(text: string): Chains {
  let size = 1024;
  while (size < text.length) size *= 2;
  const first = new Int32Array(size).fill(none);
  const next = new Int32Array(text.length);
  for (let at = text.length - keyUnits; at >= 0; at--) {
    const key = keyAt(text, at) & (size - 1);
    next[at] = first[key] as number;
    first[key] = at;
  }
  return { first, next };
}

function keyAt(text: string, at: number): number {
  const mixed = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b);
  const key = mixed ^ Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35) ^ Math.imul(text.charCodeAt(at + 3), 0x27d4eb2f);
  return key ^ (key >>> 15);
}

function alongChain(text: string, quote: string, { chains, limit }: { chains: Chains; limit: number }): Span[] {
  const spans: Span[] = [];
  let at = chains.first[keyAt(quote, 0) & (chains.first.length - 1)] as number;
  for (; at !== none && spans.length < limit; at = chains.next[at] as number) {
    if (text.startsWith(quote, at)) spans.push({ start: at, end: at + quote.length });
  }
  return spans;
}
