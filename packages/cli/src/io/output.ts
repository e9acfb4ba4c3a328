import { once } from "node:events";
import type { Locale, Localized } from "@diplomatic-visits/core";
import { closedPipeError, incompleteError } from "../exit-code.ts";
import { type Terminal, terminalOf } from "../terminal/terminal.ts";
import type { Host, OutStream } from "./host.ts";
import { reasonOf } from "./reason.ts";

/** A stream that is written to without running ahead of its reader. */
export interface Output {
  terminal: Terminal;
  write(text: string): Promise<void>;
  /** Hands on what is kept back. */
  flush(): Promise<void>;
  /** Waits until everything is written; throws where that failed. */
  end(): Promise<void>;
}

const chunkSize = 64 * 1024;

/** Writes in larger pieces and waits for the reader; what cannot be written makes the run incomplete. */
export function outputTo(stream: OutStream, env: Host["env"], locale: Locale): Output {
  let pending = "";
  const failure = failureOf(stream, locale);
  async function flush(): Promise<void> {
    failure.rethrow();
    if (pending === "") return;
    const text = pending;
    pending = "";
    // a failed write says so by an "error" event, which `failure` has heard by the time this rejects
    if (!stream.write(text)) await once(stream, "drain").catch(() => {});
    failure.rethrow();
  }
  return {
    terminal: terminalOf(stream, env),
    flush,
    async write(text) {
      pending += text;
      if (pending.length >= chunkSize) await flush();
    },
    async end() {
      await flush();
      await new Promise<void>((resolve) => stream.write("", () => resolve()));
      failure.rethrow();
    },
  };
}

const unwritten = { en: "could not write", ar: "تعذّرت الكتابة" } as const satisfies Localized;

/** Remembers the first failed write to a stream. */
export function failureOf(stream: OutStream, locale: Locale): { rethrow(): void } {
  let failure: Error | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    const isClosed = error.code === "EPIPE";
    failure ??= isClosed ? closedPipeError() : incompleteError(`${unwritten[locale]}: ${reasonOf(error, locale)}`);
  });
  return {
    rethrow() {
      if (failure) throw failure;
    },
  };
}
