import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import type { RunFacts, RunInto } from "./file-destination.ts";

/** Where the output of a run goes, if not to stdout. */
export interface Destination {
  out?: string;
  /** The file of the results of a run that can be continued. */
  resume?: string;
}

/** Runs a command with its output going to its destination. Returns the exit code. */
export async function runInto({ out, resume }: Destination, facts: RunFacts, io: Io, run: RunInto): Promise<number> {
  const path = resume ?? out;
  if (path === undefined) return run(io);
  const { resumed, wholeFile } = await import("./file-destination.ts");
  return resume === undefined ? wholeFile(path, facts, io, run) : resumed(path, facts, io, run);
}

/** The exit code of a filter in a pipe: invalid lines were reported; they are not a failure of the run. */
export function exitZero(code: number): number {
  return code === exitCode.invalid ? exitCode.valid : code;
}
