import type { Io } from "../io/io.ts";

/** Shows the progress of a long run: in place on a terminal, a few times a second; otherwise a line every ten seconds. */
export interface Progress {
  tell(text: () => string): void;
  /** Takes the progress line away. */
  clear(): void;
}

/** Progress of a run; silent in runs shorter than its first interval (milliseconds). */
export function progressOn({ err, now: clock }: Io): Progress {
  const { isTTY } = err.terminal;
  const interval = isTTY ? 200 : 10_000;
  let last = clock();
  let shown = false;
  return {
    tell(text) {
      const now = clock();
      if (now - last < interval) return;
      last = now;
      err.write(isTTY ? `\r\u001b[K${text()}` : `${text()}\n`);
      shown = isTTY;
    },
    clear() {
      if (shown) err.write("\r\u001b[K");
      shown = false;
    },
  };
}
