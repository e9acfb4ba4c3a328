import type { RunningKey } from "./line-key.ts";

/**
 * A line of a byte stream, without its LF or CRLF; `tooLong` if it exceeded the limit and was not kept. Its bytes may be
 * a part of a chunk of the stream, and are valid until the next line is asked for.
 */
export interface Line {
  bytes: Uint8Array;
  tooLong: boolean;
  /** The original bytes of the line, without LF or CRLF. */
  size: number;
}

const lf = 0x0a;
const cr = 0x0d;

/**
 * Splits a byte stream into lines at LF in constant memory: a line longer than the limit is counted and hashed, but not kept.
 * The stream may reuse the memory of a chunk for the next one.
 */
export async function* linesOfBytes(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  skipped: Pick<RunningKey, "update">,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(lf, from); at >= 0; at = chunk.indexOf(lf, from)) {
      add(chunk.subarray(from, at));
      yield finished();
      from = at + 1;
    }
    if (from < chunk.length) add(copied(chunk, from));
  }
  if (size > 0) yield finished();

  function add(part: Uint8Array): void {
    size += part.length;
    if (size <= limit + 1) parts.push(part);
    else {
      for (const kept of parts) skipped.update(kept);
      parts = [];
      skipped.update(part);
    }
  }

  function finished(): Line {
    const tooLong = size > limit + 1;
    const whole = tooLong ? new Uint8Array() : joined(parts);
    const bytes = whole.at(-1) === cr ? whole.subarray(0, -1) : whole;
    const line = { bytes, tooLong, size: tooLong ? size : bytes.length };
    parts = [];
    size = 0;
    return line;
  }
}

// `slice` of a Buffer would be a view
function copied(chunk: Uint8Array, from: number): Uint8Array {
  return Uint8Array.prototype.slice.call(chunk, from);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  // a line within one chunk needs no copy: it is judged before the next chunk is read
  if (parts.length === 1 && parts[0]) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
