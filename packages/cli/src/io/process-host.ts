import { fstatSync } from "node:fs";
import { exitCode } from "../exit-code.ts";
import { fileStream } from "./file-stream.ts";
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

// Node's own stream to a file drops what did not fit in one write.
function streamOf(stream: OutStream, fd: number): OutStream {
  return fstatSync(fd).isFile() ? fileStream(fd) : stream;
}
