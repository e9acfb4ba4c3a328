import { findQuotations, type Span } from "@diplomatic-visits/core/internal";

/** A quotation that is not inside another one. */
export interface OuterQuotation extends Span {
  /** The words without the marks. */
  inner: Span;
  /** Whether it continues the quotation of the paragraph before it, which has no closing mark. */
  isContinued: boolean;
}

const openers = '"“«„‘';

/** The outermost quotations of a text; one that goes on over paragraphs has a part in each of them. */
export function outerQuotations(text: string): OuterQuotation[] {
  const closed = outermost([...findQuotations(text), ...straightSingles(text)]);
  const all = [...closed, ...openParts(text, closed)].sort((a, b) => a.start - b.start);
  return all.map((one, i) => ({ ...one, isContinued: isContinuation(text, all[i - 1], one) }));
}

type Part = Omit<OuterQuotation, "isContinued">;

function outermost(quotations: readonly Span[]): Part[] {
  const outer: Part[] = [];
  let reached = -1;
  for (const { start, end } of [...quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < reached) continue;
    reached = end;
    outer.push({ start, end, inner: { start: start + 1, end: end - 1 } });
  }
  return outer;
}

const singleOpening = /(?<=^|[\s(:,])'(?=\p{L})/gmu;
const singleClosing = /[,.!?…]'(?=$|[\s,.;)])|(?<=\p{L})'(?=: |$|[,.;)])/gmu;

// 'We are ready,' he said: an apostrophe opens and closes only beside space and after a mark.
function straightSingles(text: string): Span[] {
  const closings = [...text.matchAll(singleClosing)].map(({ index, 0: mark }) => index + mark.length - 1);
  const found: Span[] = [];
  let next = 0;
  for (const { index } of text.matchAll(singleOpening)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    while (next < closings.length && (closings[next] as number) < index) next++;
    const closing = closings[next];
    if (closing !== undefined && !text.slice(index, closing).includes("\n"))
      found.push({ start: index, end: closing + 1 });
  }
  return found;
}

// A paragraph of a longer quotation has no closing mark, and the next one opens again.
function openParts(text: string, closed: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    let from = start;
    for (; next < closed.length && (closed[next] as Part).start < end; next++) from = (closed[next] as Part).end;
    const at = firstOpener(text, from, end);
    if (at !== -1 && openers.includes(text.charAt(end + 1)) && end < text.length)
      parts.push({ start: at, end, inner: { start: at + 1, end } });
    start = end + 1;
  }
  return parts;
}

function firstOpener(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (openers.includes(text.charAt(i)) && (i === 0 || /[\s:،,(]/.test(text.charAt(i - 1)))) return i;
  }
  return -1;
}

function isContinuation(text: string, before: Part | undefined, { start }: Part): boolean {
  return before !== undefined && before.end === before.inner.end && text.slice(before.end, start) === "\n";
}
