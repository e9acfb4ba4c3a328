import { createReadStream } from "node:fs";
import type { Locale } from "@diplomatic-visits/core";
import type { Io } from "../io/io.ts";
import { isCompressed } from "./compressed-name.ts";
import { decompressed } from "./compression.ts";
import { chunkSize, chunksOfFile } from "./file-chunks.ts";

/** How a file is read as a stream. */
export interface StreamSettings {
  locale: Locale;
  /** Called with the size of each part that was read, before and after decompression. */
  onRead?: (bytes: number) => void;
  onContent?: (bytes: number) => void;
}

/** The bytes of a file, or of standard input for `-`, decompressed; each part is valid until the next one is asked for. */
export async function* bytesOfFile(
  path: string,
  { locale, onRead, onContent }: StreamSettings,
  io: Io,
): AsyncGenerator<Uint8Array> {
  const stream = path === "-" ? io.stdin() : streamOf(path, io);
  const content = decompressed(onRead ? counted(stream, onRead) : stream, path, locale);
  yield* onContent ? counted(content, onContent) : content;
}

// a decoder reads ahead, so its chunks must last
function streamOf(path: string, io: Io): AsyncIterable<Uint8Array> {
  return isCompressed(path) ? createReadStream(io.at(path), { highWaterMark: chunkSize }) : chunksOfFile(io.at(path));
}

async function* counted(stream: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void) {
  for await (const chunk of stream) {
    onRead(chunk.length);
    yield chunk;
  }
}
