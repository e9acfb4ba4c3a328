import type { Span } from "@diplomatic-visits/core/internal/browser";

/** The words that a selection means: without the white space at its ends; of a cursor, the word it is in. */
export function chosenWords(text: string, from: number, to: number): Span | undefined {
  const span = from === to ? wordAt(text, from) : { start: from, end: to };
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? { start, end } : undefined;
}

function wordAt(text: string, at: number): Span {
  const before = /[\p{L}\p{M}\p{N}'’_-]*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}'’_-]*/u.exec(text.slice(at, at + 80))?.[0].length ?? 0;
  return { start: at - before, end: at + after };
}
