import { runningKey } from "@diplomatic-visits/core/internal";

/** A stream after some of its lines. */
export interface Skipped {
  /** How many lines were skipped: fewer than asked for if the stream has no more. */
  lines: number;
  /** How many bytes these lines have, with their ends. */
  bytes: number;
  /** The key of the last of them. */
  key: string;
  rest: AsyncIterable<Uint8Array>;
}

const lf = 0x0a;

/** Skips the first lines of a stream without judging them. */
export async function skipLines(stream: AsyncIterable<Uint8Array>, most: number): Promise<Skipped> {
  const chunks = stream[Symbol.asyncIterator]();
  const skipped = { lines: 0, bytes: 0, key: "" };
  const key = runningKey();
  let isOpen = false;
  while (skipped.lines < most) {
    const { done, value } = await chunks.next();
    if (done) break;
    let from = 0;
    while (skipped.lines < most && from < value.length) {
      const end = value.indexOf(lf, from);
      const part = value.subarray(from, end < 0 ? value.length : end);
      if (skipped.lines === most - 1) key.update(part);
      from += part.length + (end < 0 ? 0 : 1);
      isOpen = end < 0;
      if (end >= 0) skipped.lines++;
    }
    skipped.bytes += from;
    if (skipped.lines === most) return { ...skipped, key: key.digest(), rest: after(value.subarray(from), chunks) };
  }
  // the last line of a stream may have no end
  if (isOpen) skipped.lines++;
  return { ...skipped, key: key.digest(), rest: after(new Uint8Array(), chunks) };
}

async function* after(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
