import { unitAt } from "./units-of.ts";

/** A character found in a text, with its UTF-16 offset. */
export interface FoundCharacter<Kind> {
  offset: number;
  codePoint: number;
  kind: Kind;
}

const popEmbedding = 0x202c;
const popIsolate = 0x2069;
const firstIsolate = 0x2066;

/** Bidi embeddings, overrides and isolates that do not close, or close nothing, before their paragraph ends. */
export function findUnbalancedBidi(text: string): FoundCharacter<"unbalanced-bidi">[] {
  const unbalanced: number[] = [];
  const open: Open = { offsets: [], isolates: 0 };
  for (const { index } of text.matchAll(/[\u202a-\u202e\u2066-\u2069\n\r\u2028\u2029\u0085]/g)) {
    const unit = unitAt(text, index);
    if (unit >= 0x202a && unit !== popEmbedding && unit !== popIsolate) {
      open.offsets.push(index);
      if (unit >= firstIsolate) open.isolates++;
      continue;
    }
    const left = unit >= 0x202a ? closeBidi(text, open, index) : closeParagraph(open);
    for (const offset of left) unbalanced.push(offset);
  }
  return unbalanced
    .concat(open.offsets)
    .sort((a, b) => a - b)
    .map((offset) => ({ offset, codePoint: unitAt(text, offset), kind: "unbalanced-bidi" }));
}

/** The controls that are open, and how many of them are isolates. */
interface Open {
  offsets: number[];
  isolates: number;
}

function closeParagraph(open: Open): number[] {
  open.isolates = 0;
  return open.offsets.splice(0);
}

// The end of an isolate also ends the embeddings inside it; the end of an embedding never ends an isolate.
function closeBidi(text: string, open: Open, offset: number): number[] {
  const { offsets } = open;
  const isIsolate = (at: number | undefined) => at !== undefined && unitAt(text, at) >= firstIsolate;
  if (unitAt(text, offset) === popEmbedding) {
    if (offsets.length > 0 && !isIsolate(offsets.at(-1))) return offsets.splice(-1).slice(1);
    return [offset];
  }
  // Looked for only if there is one: a search in vain would read all open embeddings again and again.
  if (open.isolates === 0) return [offset];
  open.isolates--;
  return offsets.splice(offsets.findLastIndex(isIsolate)).slice(1);
}
