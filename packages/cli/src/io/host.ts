import type { Readable, Writable } from "node:stream";

/** A stream a run writes to; on a terminal it knows its width. */
export type OutStream = Writable & { isTTY?: boolean; columns?: number };

/** The environment of a run of the program: the process, or a test in its place. */
export interface Host {
  stdin(): Readable;
  stdout: OutStream;
  stderr: OutStream;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  cwd: string;
  /** A monotonic clock, in milliseconds. */
  now(): number;
  /** Resolves when the user stops the run (Ctrl-C); from the first call on, that no longer ends the program. */
  interrupted(): Promise<void>;
}
