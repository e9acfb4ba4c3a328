import { once } from "node:events";
import type { Writable } from "node:stream";
import { incompleteError } from "../exit-code.ts";
import { reasonOf } from "../inputs/read-file.ts";

/** A stream that is written to without running ahead of its reader. */
export interface Output {
  write(text: string): Promise<void>;
  /** Waits until everything is written. */
  end(): Promise<void>;
}

const chunkSize = 64 * 1024;

const outputs = new WeakMap<Writable, Output>();

/** Writes in larger pieces and waits for the reader; a reader that went away ends the program quietly. */
export function outputTo(stream: Writable): Output {
  const known = outputs.get(stream);
  if (known) return known;
  const made = makeOutput(stream);
  outputs.set(stream, made);
  return made;
}

function makeOutput(stream: Writable): Output {
  let pending = "";
  let failure: Error | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(141);
    failure = incompleteError(`could not write: ${reasonOf(error)}`);
  });
  async function flush(): Promise<void> {
    if (failure) throw failure;
    if (pending === "") return;
    const text = pending;
    pending = "";
    if (!stream.write(text)) await once(stream, "drain");
  }
  return {
    async write(text) {
      pending += text;
      if (pending.length >= chunkSize) await flush();
    },
    async end() {
      await flush();
      await new Promise<void>((resolve) => stream.write("", () => resolve()));
      if (failure) throw failure;
    },
  };
}
