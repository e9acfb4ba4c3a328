import type { LineVerdict } from "@diplomatic-visits/core";
import { type Locale, limits } from "@diplomatic-visits/core";
import { linesOfBytes, runningKey, tooLongVerdict } from "@diplomatic-visits/core/internal";

/** Whole lines of a stream for one worker, or the verdict on a line that is too long to keep. */
export type Batch = { bytes: Uint8Array<ArrayBuffer> } | { verdict: LineVerdict };

/** How many bytes of lines a worker is handed at once, unless the input pauses. */
const batchSize = 1 << 20;

/** Collects lines into batches; `give` gets each of them in order. */
export interface Batcher {
  add(stream: AsyncIterable<Uint8Array>): Promise<void>;
  /** Gives what was collected so far. */
  flush(): Promise<void>;
}

/** Starts to collect the lines of a stream; lines are counted from `firstLine`. */
export function batcher(
  give: (batch: Batch) => Promise<void>,
  { locale, firstLine }: { locale: Locale; firstLine: number },
): Batcher {
  let lines: Uint8Array[] = [];
  let size = 0;
  let line = firstLine - 1;
  async function flush(): Promise<void> {
    if (lines.length === 0) return;
    const bytes = joined(lines, size);
    lines = [];
    size = 0;
    await give({ bytes });
  }
  async function add(stream: AsyncIterable<Uint8Array>): Promise<void> {
    const skipped = runningKey();
    for await (const { bytes, tooLong, size: length } of linesOfBytes(stream, limits.inputBytes, skipped)) {
      line++;
      if (tooLong) {
        await flush();
        await give({ verdict: tooLongVerdict(length, { line, key: skipped.digest() }, locale) });
        continue;
      }
      // the stream may use the memory of a line again
      lines.push(Uint8Array.prototype.slice.call(bytes));
      size += bytes.length + 1;
      if (size >= batchSize) await flush();
    }
    await flush();
  }
  return { add, flush };
}

const lf = 0x0a;

function joined(lines: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const line of lines) {
    whole.set(line, at);
    at += line.length;
    whole[at++] = lf;
  }
  return whole;
}
