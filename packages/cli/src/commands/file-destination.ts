import { existsSync, renameSync } from "node:fs";
import type { Locale, Severity } from "@diplomatic-visits/core";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { type KeptVerdicts, readKept } from "../ndjson/kept-verdicts.ts";
import { canonicalPath } from "../outputs/canonical-path.ts";
import { partPath, withOutputFile } from "../outputs/output-file.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";

/** What a run reads, and what its results count. */
export interface RunFacts {
  inputs: readonly string[];
  locale: Locale;
  failOn: Severity;
}

/** A command whose output goes where it is given; with what an earlier run wrote, it continues that. */
export type RunInto = (io: Io, kept?: KeptVerdicts) => Promise<number>;

/** Runs a command whose output becomes a file when it is complete. Returns the exit code. */
export function wholeFile(path: string, { inputs, locale }: RunFacts, io: Io, run: RunInto): Promise<number> {
  refuseOverlap({ inputs, outputs: [path] }, locale, io);
  return withOutputFile(path, { locale }, io, run);
}

/** Runs a command that continues the output of an earlier run, if there is one. Returns the exit code. */
export async function resumed(
  path: string,
  { inputs, failOn, locale }: RunFacts,
  io: Io,
  run: RunInto,
): Promise<number> {
  refuseOverlap({ inputs, outputs: [path] }, locale, io);
  const target = existsSync(io.at(path)) ? canonicalPath(io.at(path)) : io.at(path);
  const part = partPath(target);
  // what a shell wrote, or a whole file: it is unfinished again until the run is over
  const isMoved = !existsSync(part) && existsSync(target);
  const from = isMoved ? target : part;
  const shown = isMoved ? path : partPath(path);
  const kept = existsSync(from) ? await readKept(from, { shown, failOn, locale }) : { inputs: [], bytes: 0 };
  if (isMoved) renameSync(target, part);
  try {
    return await withOutputFile(path, { locale, kept: kept.bytes }, io, (inner) => run(inner, kept));
  } catch (error) {
    if (isMoved && (error as { exit?: number }).exit === exitCode.usage) renameSync(part, target);
    throw error;
  }
}
