import { fstatSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";
import { exitCode } from "../exit-code.ts";
import type { Host, OutStream } from "./host.ts";

/** The process as the host of a run. */
export function processHost(): Host {
  const [stdout, stderr] = [streamOf(process.stdout, 1), streamOf(process.stderr, 2)];
  // a reader that went away ends the program quietly, as SIGPIPE does, even while it waits for input
  for (const stream of [stdout, stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitCode.closedPipe);
    });
  return {
    stdin: () => process.stdin,
    stdout,
    stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => performance.now(),
    interrupted: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve());
        process.once("SIGTERM", () => resolve());
      }),
  };
}

// Node's own stream to a file drops what did not fit in one write; this one goes on until the disk is full.
function streamOf(stream: OutStream, fd: number): OutStream {
  if (!fstatSync(fd).isFile()) return stream;
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
