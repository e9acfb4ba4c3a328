import { existsSync, renameSync } from "node:fs";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { readKept } from "../ndjson/kept-verdicts.ts";
import { canonicalPath } from "../outputs/canonical-path.ts";
import { partPath, withOutputFile } from "../outputs/output-file.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { type Inputs, inputsOf, validateCommand } from "./validate.ts";
import type { ValidateSettings } from "./validate-settings.ts";

/** Where the report of a run goes, if not to stdout. */
export interface Destination {
  out?: string;
  /** The file of the verdicts of a run that can be continued. */
  resume?: string;
}

/** Validates files with the report going to a file. Returns the exit code. */
export async function validateInto(
  { out, resume }: Destination,
  operands: readonly string[],
  settings: ValidateSettings,
  io: Io,
): Promise<number> {
  const { locale } = settings;
  const path = resume ?? out;
  const inputs = await inputsOf(operands, settings, io);
  if (path === undefined) return validateCommand(inputs, settings, io);
  refuseOverlap({ inputs: [...inputs.streamed, ...inputs.files], outputs: [path] }, locale, io);
  if (resume === undefined)
    return withOutputFile(path, { locale }, io, (inner) => validateCommand(inputs, settings, inner));
  return resumed(resume, inputs, { settings, io });
}

async function resumed(
  path: string,
  inputs: Inputs,
  { settings, io }: { settings: ValidateSettings; io: Io },
): Promise<number> {
  const { locale, failOn } = settings;
  const target = existsSync(io.at(path)) ? canonicalPath(io.at(path)) : io.at(path);
  const part = partPath(target);
  // what a shell wrote, or a whole file: it is unfinished again until the run is over
  const isMoved = !existsSync(part) && existsSync(target);
  const from = isMoved ? target : part;
  const shown = isMoved ? path : partPath(path);
  const kept = existsSync(from) ? await readKept(from, { shown, failOn, locale }) : { inputs: [], bytes: 0 };
  if (isMoved) renameSync(target, part);
  try {
    return await withOutputFile(path, { locale, kept: kept.bytes }, io, (inner) =>
      validateCommand(inputs, { ...settings, kept }, inner),
    );
  } catch (error) {
    if (isMoved && (error as { exit?: number }).exit === exitCode.usage) renameSync(part, target);
    throw error;
  }
}

/** The exit code of a filter in a pipe: what is not valid was reported, and is no failure of the run. */
export function exitZero(code: number): number {
  return code === exitCode.invalid ? exitCode.valid : code;
}
