import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How many bytes of lines are worked on between two collections, each of which takes less than a millisecond. */
const bytesBetween = 1 << 19;

type Collect = (options: { type: "minor" }) => void;

/**
 * Returns a function to call after each line, with its size. Between two lines nothing of the last one is needed, so that
 * collecting young objects there costs almost nothing. Left to itself, V8 collects in the middle of a line, keeps what that
 * line still uses, and takes it for long-lived: memory grows to twice as much.
 */
export function collectorBetweenLines(collect = youngCollector()): (bytes: number) => void {
  let since = 0;
  return (bytes) => {
    since += bytes;
    if (since < bytesBetween) return;
    since = 0;
    collect?.({ type: "minor" });
  };
}

// Runtimes without V8 have neither the flag nor the function.
function youngCollector(): Collect | undefined {
  try {
    setFlagsFromString("--expose-gc");
    return runInNewContext("gc") as Collect;
  } catch {
    return undefined;
  }
}
