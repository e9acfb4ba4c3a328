import { writeFileSync } from "node:fs";
import { Writable } from "node:stream";

/** A stream to an open file: Node's own drops what did not fit in one write; this one goes on until the disk is full. */
export function fileStream(fd: number): Writable {
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      try {
        writeFileSync(fd, chunk);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
