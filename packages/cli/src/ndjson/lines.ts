/** A line of a byte stream, without its LF or CRLF; `tooLong` when it passed the limit and was not kept. */
export interface Line {
  bytes: Uint8Array;
  tooLong: boolean;
  /** The original bytes of the line, without LF or CRLF. */
  size: number;
}

const lf = 0x0a;
const cr = 0x0d;

/** Cuts a byte stream into lines at LF in flat memory: what is longer than the limit is counted, hashed, and not kept. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  skipped: Skipped,
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
    if (from < chunk.length) add(chunk.subarray(from));
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
    const whole = tooLong ? new Uint8Array() : Buffer.concat(parts);
    const bytes = whole.at(-1) === cr ? whole.subarray(0, -1) : whole;
    const line = { bytes, tooLong, size: tooLong ? size : bytes.length };
    parts = [];
    size = 0;
    return line;
  }
}

/** Where the bytes of a line that is too long to keep go, so that it still gets its key. */
export interface Skipped {
  update(part: Uint8Array): void;
}
