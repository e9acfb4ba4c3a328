import { limits } from "../../schema/limits.ts";
import type { ValidateOptions } from "../options.ts";
import { refuseMisuse } from "../refuse-misuse.ts";
import type { LineVerdict } from "./certain-line.ts";
import { keyOfLine, runningKey } from "./line-key.ts";
import { lineVerdict } from "./line-verdict.ts";
import { linesOfBytes } from "./lines.ts";
import { tooLongVerdict } from "./too-long.ts";

/** A web stream of bytes, as `fetch` and `Blob.stream` return it. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/**
 * Validates a stream of articles with one JSON article per line (NDJSON), in constant memory. Every line gets one verdict,
 * in the same order, whatever its content. Accepts chunks of bytes: a file or a process in Node, the body of a response.
 * Throws TypeError on misuse, and what reading the stream throws; never on data.
 */
export async function* validateNdjson(
  stream: AsyncIterable<Uint8Array> | ByteStream,
  options: Omit<ValidateOptions, "format" | "locate" | "text"> = {},
): AsyncGenerator<LineVerdict, void, undefined> {
  refuseMisuse(options);
  const { locale = "en" } = options;
  const skipped = runningKey();
  let line = 1;
  for await (const { bytes, tooLong, size } of linesOfBytes(bytesOf(stream), limits.inputBytes, skipped)) {
    yield tooLong
      ? tooLongVerdict(size, { line, key: skipped.digest() }, locale)
      : lineVerdict(bytes, { line, key: keyOfLine(bytes) }, options);
    line++;
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array> | ByteStream): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in stream) yield* stream;
  else if ("getReader" in stream) yield* readFrom(stream.getReader());
  else throw new TypeError("a stream of bytes is needed: an async iterable or a ReadableStream");
}

async function* readFrom(reader: ReturnType<ByteStream["getReader"]>): AsyncGenerator<Uint8Array> {
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isOver = done;
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    if (!isOver) await reader.cancel();
  }
}
