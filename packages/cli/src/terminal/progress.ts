import type { Io } from "../io/io.ts";

/** Shows the progress of a long run on stderr. */
export interface Progress {
  tell(text: () => string): void;
  /** Removes the progress line from a terminal; on request, prints the last state elsewhere. */
  clear(): void;
}

/** How often progress is shown on a terminal, in place, and elsewhere, a line each time; in milliseconds. */
const [inPlace, asLines] = [200, 1000];

/** Progress of a run: in place on a terminal; elsewhere a line each second, if it was asked for. */
export function progressOn({ err, now: clock }: Io, isAskedFor = false): Progress {
  const { isTTY } = err.terminal;
  const interval = isTTY ? inPlace : asLines;
  let last = clock();
  let shown = false;
  let latest: (() => string) | undefined;
  return {
    tell(text) {
      latest = text;
      const now = clock();
      if (now - last < interval || !(isTTY || isAskedFor)) return;
      last = now;
      latest = undefined;
      err.write(isTTY ? `\r\u001b[K${text()}` : `${text()}\n`);
      shown = isTTY;
    },
    clear() {
      if (shown) err.write("\r\u001b[K");
      if (!isTTY && isAskedFor && latest) err.write(`${latest()}\n`);
      shown = false;
      latest = undefined;
    },
  };
}
