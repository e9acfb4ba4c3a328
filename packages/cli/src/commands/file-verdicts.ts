import { type CheckSettings, checkFile, type FileVerdict } from "../inputs/check-file.ts";
import type { FileTask } from "../inputs/check-worker.ts";
import type { Io } from "../io/io.ts";
import type { ValidateSettings } from "./validate-settings.ts";

/** A verdict on a file, or why there is none. */
type Outcome = FileVerdict | Error;

/** Checks files, and fixes them if asked to; the outcomes come in the order of the files, also from several threads. */
export async function* fileVerdicts(
  files: readonly string[],
  settings: ValidateSettings & CheckSettings,
  io: Io,
): AsyncGenerator<Outcome> {
  const jobs = Math.min(settings.jobs, files.length);
  if (jobs > 1) return yield* onThreads(files, { ...settings, jobs }, io);
  for (const file of files) yield await verdictOn(file, settings, io).catch((error: Error) => error);
}

async function verdictOn(file: string, settings: ValidateSettings & CheckSettings, io: Io): Promise<FileVerdict> {
  if (settings.fix === undefined) return checkFile(file, settings, io);
  const { fixFile } = await import("../fix/fix-file.ts");
  const { verdict, fixes } = await fixFile(file, { ...settings, dryRun: settings.fix === "dry-run" }, io);
  return { ...verdict, fixes };
}

async function* onThreads(
  files: readonly string[],
  { jobs, locale, rules, text }: ValidateSettings & CheckSettings,
  io: Io,
): AsyncGenerator<Outcome> {
  const { onlyPart, tasksPerThread, workerPool } = await import("../threads/worker-pool.ts");
  const settings: CheckSettings = { locale, rules, ...(text === undefined ? {} : { text }) };
  const pool = workerPool<FileTask, FileVerdict>(jobs, new URL("./check-worker.js", import.meta.url), locale);
  // standard input belongs to the main thread
  const started = (path: string) =>
    path === "-" ? checkFile(path, settings, io) : onlyPart(pool.start({ path, cwd: io.cwd, settings }));
  const ahead: Promise<Outcome>[] = [];
  try {
    for (const file of files) {
      ahead.push(started(file).catch((error: Error) => error));
      if (ahead.length >= jobs * tasksPerThread) yield (await ahead.shift()) as Outcome;
    }
    for (const outcome of ahead) yield await outcome;
  } finally {
    await pool.close();
  }
}
