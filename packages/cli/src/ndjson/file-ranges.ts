import { chunksOfFile } from "../inputs/file-chunks.ts";

/** A range of a file: the lines that start in it. */
export interface FileRange {
  path: string;
  from: number;
  to: number;
}

/** The smallest and the largest range: below, starting one costs more than it saves; above, the last workers finish late. */
const [leastRange, mostRange] = [1 << 20, 1 << 24];

/** Ranges for each worker, so that all finish at about the same time. */
const rangesPerWorker = 8;

/** Cuts a file into ranges that cover it from a place to its end. */
export function rangesOf({ path, from, to }: FileRange, workers: number): FileRange[] {
  const even = Math.ceil((to - from) / (workers * rangesPerWorker));
  const size = Math.min(Math.max(even, leastRange), mostRange);
  const count = Math.ceil((to - from) / size);
  return Array.from({ length: count }, (_, i) => {
    const start = from + i * size;
    return { path, from: start, to: Math.min(start + size, to) };
  });
}

const lf = 0x0a;

/** The bytes of the lines that start in a range, with their ends: ranges side by side have each line once. They are valid until the next part is asked for. */
export async function* linesStartingIn({ path, from, to }: FileRange): AsyncGenerator<Uint8Array> {
  // a line starts at `from` if the byte before it ends one
  let at = Math.max(from - 1, 0);
  let isInside = from === 0;
  for await (const chunk of chunksOfFile(path, at)) {
    const start = at;
    at += chunk.length;
    let begin = 0;
    if (!isInside) {
      begin = chunk.indexOf(lf) + 1;
      if (begin === 0 ? at >= to : start + begin >= to) return;
      if (begin === 0) continue;
      isInside = true;
    }
    const last = at < to ? -1 : chunk.indexOf(lf, Math.max(begin, to - 1 - start));
    yield last < 0 ? chunk.subarray(begin) : chunk.subarray(begin, last + 1);
    if (last >= 0) return;
  }
}
