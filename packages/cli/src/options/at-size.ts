import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Destination } from "../commands/destination.ts";

/** The options of runs over many files or lines. */
export interface AtSizeGiven {
  jobs: number;
  progress: boolean;
  ascii: boolean;
  exitZero: boolean;
  out?: string;
  resume?: string;
}

/** The most threads that one run starts: each needs memory of its own. */
const mostJobs = 64;

/** Adds the options of runs over many files or lines. */
export function addAtSize(
  command: Command,
  out = "write the report here, when the run is complete",
  place = "file",
): Command {
  const work =
    command.name() === "validate" ? "check files, and lines of NDJSON," : "work on files, and lines of NDJSON,";
  return command
    .addOption(
      new Option("-j, --jobs <threads>", `${work} on so many threads; auto: one per core`).argParser(jobsOf).default(1),
    )
    .option(`-o, --out <${place}>`, out)
    .option("--resume <file>", "like --out for NDJSON, but a run that was cut off goes on where it ended")
    .option("--progress", "print progress each second where stderr is not a terminal, too", false)
    .option("--ascii", "JSON with \\u escapes for everything outside ASCII", false)
    .option("--exit-zero", "exit with 0 instead of 1 when something is not valid", false);
}

/** Where the output goes that the options name. */
export function destinationOf({ out, resume }: AtSizeGiven): Destination {
  return { ...(out === undefined ? {} : { out }), ...(resume === undefined ? {} : { resume }) };
}

function jobsOf(value: string): number {
  const jobs = value === "auto" ? availableParallelism() : Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw new InvalidArgumentError(`write a number from 1 to ${mostJobs}, or auto.`);
  return jobs;
}
