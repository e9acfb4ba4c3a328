import type { Io } from "../io/io.ts";

/** The lines that a person writes, one after the other. */
export interface Answers {
  /** The next line; undefined when the input has ended. */
  next: () => Promise<string | undefined>;
  /** Stops reading. */
  end: () => Promise<void>;
}

/** Reads answers from standard input, a line each. */
export function answersFrom({ stdin }: Pick<Io, "stdin">): Answers {
  const chunks = stdin()[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  let pending = "";
  let hasEnded = false;
  return {
    async next() {
      for (;;) {
        const end = pending.indexOf("\n");
        if (end >= 0) {
          const line = pending.slice(0, end);
          pending = pending.slice(end + 1);
          return line.replace(/\r$/, "");
        }
        if (hasEnded) return undefined;
        const { value, done } = await chunks.next();
        if (done) hasEnded = true;
        pending += done ? (pending === "" ? "" : "\n") : decoder.decode(value, { stream: true });
      }
    },
    async end() {
      await chunks.return?.();
    },
  };
}
