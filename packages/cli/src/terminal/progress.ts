import type { Terminal } from "./terminal.ts";

/** Tells how far a long run is: on a terminal in place a few times a second, else a line every ten seconds. */
export interface Progress {
  tell(text: () => string): void;
  /** Takes the progress line away. */
  clear(): void;
}

/** Progress on a stream; says nothing in runs shorter than its first interval (milliseconds). */
export function progressOn(stream: NodeJS.WritableStream, { isTTY }: Terminal): Progress {
  const interval = isTTY ? 200 : 10_000;
  let last = performance.now();
  let shown = false;
  return {
    tell(text) {
      const now = performance.now();
      if (now - last < interval) return;
      last = now;
      stream.write(isTTY ? `\r\u001b[K${text()}` : `${text()}\n`);
      shown = isTTY;
    },
    clear() {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}
