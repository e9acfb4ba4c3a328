/** A character found in a text, with its UTF-16 offset. */
export interface FoundCharacter<Kind> {
  offset: number;
  codePoint: number;
  kind: Kind;
}

const popEmbedding = 0x202c;
const popIsolate = 0x2069;

/** Bidi embeddings, overrides and isolates that do not close, or close nothing, before their paragraph ends. */
export function findUnbalancedBidi(text: string): FoundCharacter<"unbalanced-bidi">[] {
  const unbalanced: number[] = [];
  const open: number[] = [];
  for (const { index } of text.matchAll(/[\u202a-\u202e\u2066-\u2069\n\r\u2028\u2029\u0085]/g)) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x202a && unit !== popEmbedding && unit !== popIsolate) {
      open.push(index);
      continue;
    }
    const left = unit >= 0x202a ? closeBidi(text, open, index) : open.splice(0);
    for (const offset of left) unbalanced.push(offset);
  }
  return [...unbalanced, ...open]
    .sort((a, b) => a - b)
    .map((offset) => ({ offset, codePoint: text.charCodeAt(offset), kind: "unbalanced-bidi" }));
}

// The end of an isolate also ends the embeddings inside it; the end of an embedding never ends an isolate.
function closeBidi(text: string, open: number[], offset: number): number[] {
  const isIsolate = (at: number | undefined) => at !== undefined && text.charCodeAt(at) >= 0x2066;
  if (text.charCodeAt(offset) === popEmbedding) {
    if (open.length > 0 && !isIsolate(open.at(-1))) return open.splice(-1).slice(1);
    return [offset];
  }
  const start = open.findLastIndex(isIsolate);
  return start === -1 ? [offset] : open.splice(start).slice(1);
}
