import { availableParallelism } from "node:os";
import { setV8Flag } from "./v8-flags.ts";

/**
 * Prepares for threads that need all cores: V8 then compiles less code ahead on threads of its own, which would take the cores from
 * the work. With two threads on two cores, 1,000 lines take a sixth less time; with a core to spare they would take longer.
 */
export function prepareFullCores(threads: number): void {
  if (threads >= availableParallelism()) setV8Flag("--efficiency-mode", [24, 26]);
}
