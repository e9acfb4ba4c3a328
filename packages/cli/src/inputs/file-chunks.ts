import { open } from "node:fs/promises";

/** How much of a file is read at once, in bytes: fewer, larger reads are faster for long files of lines. */
export const chunkSize = 1 << 20;

/**
 * The bytes of a file from a place on, in chunks. All of them use the same memory: a chunk is valid until the next one is
 * asked for. A stream of Node allocates memory for each chunk, and a long file then fragments the memory of the process.
 */
export async function* chunksOfFile(path: string, from = 0): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const memory = Buffer.allocUnsafeSlow(chunkSize);
    // a pipe has no places: it is read from where it is
    const hasPlaces = (await file.stat()).isFile();
    let at = from;
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, memory.length, hasPlaces ? at : null);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
