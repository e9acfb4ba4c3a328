import { createReadStream } from "node:fs";
import type { Locale } from "@diplomatic-visits/core";
import type { Io } from "../io/io.ts";
import { decompressed } from "./compression.ts";

/** How much of a file is read at once, in bytes: fewer, larger reads are faster for long files of lines. */
export const chunkSize = 1 << 20;

/** How a file is read as a stream. */
export interface StreamSettings {
  locale: Locale;
  /** Called with the size of each part that was read, before and after decompression. */
  onRead?: (bytes: number) => void;
  onContent?: (bytes: number) => void;
}

/** The bytes of a file, or of standard input for `-`, decompressed. */
export async function* bytesOfFile(
  path: string,
  { locale, onRead, onContent }: StreamSettings,
  io: Io,
): AsyncGenerator<Uint8Array> {
  const stream = path === "-" ? io.stdin() : createReadStream(io.at(path), { highWaterMark: chunkSize });
  const content = decompressed(onRead ? counted(stream, onRead) : stream, path, locale);
  yield* onContent ? counted(content, onContent) : content;
}

async function* counted(stream: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void) {
  for await (const chunk of stream) {
    onRead(chunk.length);
    yield chunk;
  }
}
