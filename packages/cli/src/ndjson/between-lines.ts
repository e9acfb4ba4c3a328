import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setV8Flag } from "../threads/v8-flags.ts";

/** How many bytes of lines are worked on between two collections, each of which takes less than a millisecond. */
const bytesBetween = 1 << 19;

/** How much memory is in use before everything is collected, at least: twice what the program itself needs. */
const leastLimit = 48e6;

/** How large the space of young objects grows: what half a megabyte of lines needs, twice. */
const youngSpace = 16e6;

/** The collector of V8. */
export interface Collector {
  collect(options: { type: "minor" | "major" }): void;
  /** How many bytes objects and buffers use. */
  inUse(): number;
  /** Keeps the space of young objects from growing beyond its limit. Returns whether there is nothing left to do for that. */
  limitYoung(): boolean;
}

/**
 * Returns a function to call after each line, with its size. Between two lines nothing of the last one is needed, so that
 * collecting young objects there costs almost nothing. Left to itself, V8 collects in the middle of a line, keeps what that
 * line still uses, and takes it for long-lived: memory grows to twice as much. What becomes long-lived all the same is
 * collected when it has doubled, which is seldom.
 */
export function collectorBetweenLines(collector = collectorOfV8()): (bytes: number) => void {
  let since = 0;
  let limit = leastLimit;
  let isLimited = false;
  return (bytes) => {
    since += bytes;
    if (!collector || since < bytesBetween) return;
    since = 0;
    if (!isLimited) isLimited = collector.limitYoung();
    if (collector.inUse() < limit) return collector.collect({ type: "minor" });
    collector.collect({ type: "major" });
    limit = Math.max(leastLimit, 2 * collector.inUse());
  };
}

// Runtimes without V8 have neither the flag nor the function.
function collectorOfV8(): Collector | undefined {
  try {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as Collector["collect"];
    return { collect, inUse, limitYoung };
  } catch {
    return undefined;
  }
}

function inUse(): number {
  const { used_heap_size: objects, external_memory: buffers } = getHeapStatistics();
  return objects + buffers;
}

// While the program warms up, V8 lets this space grow to 100 MB and more, and later it uses all of it.
function limitYoung(): boolean {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (!young) return true;
  if (young.space_size < youngSpace) return false;
  setV8Flag("--semi-space-growth-factor=1", [20, 26]);
  return true;
}
