import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode, graver } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { type RecordedRun, recordingSettings } from "../io/recording-io.ts";
import { progressOn } from "../terminal/progress.ts";
import { type FileJob, runFileJob } from "./file-job.ts";
import type { FileAssignment } from "./file-worker.ts";

/** The settings of a run over several files. */
export interface EachFileSettings {
  quiet: boolean;
  progress: boolean;
  /** How many threads work on files. */
  jobs: number;
}

/** Several files, and the folders that could not be searched for them. */
export interface FileJobs {
  jobs: readonly FileJob[];
  unread: readonly string[];
}

const words = {
  en: (done: number, all: number, rate: string) => `${done}/${all}, ${rate}/s`,
  ar: (done: number, all: number, rate: string) => `${done}/${all}، ${rate} في الثانية`,
} as const;

/** Runs a command on each of several files; what goes wrong with one is reported, and the next one follows. Returns the exit code. */
export async function eachFile({ jobs, unread }: FileJobs, settings: EachFileSettings, io: Io): Promise<number> {
  const progress = progressOn(io, settings.progress);
  const started = io.now();
  let code: number = unread.length > 0 ? exitCode.incomplete : exitCode.valid;
  let done = 0;
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  for await (const run of runsOf(jobs, settings.jobs, io)) {
    if (!settings.quiet) io.err.write(`${escaped(jobs[done]?.file ?? "")}:\n`);
    code = graver(code, await run());
    done++;
    progress.tell(() => words[io.locale](done, jobs.length, rateOf(done, io.now() - started)));
  }
  progress.clear();
  return code;
}

// On threads, what a run writes is kept until it is its turn.
async function* runsOf(jobs: readonly FileJob[], threads: number, io: Io): AsyncGenerator<() => Promise<number>> {
  const size = Math.min(threads, jobs.length);
  if (size > 1) return yield* onThreads(jobs, size, io);
  for (const job of jobs) yield () => runFileJob(job, io);
}

async function* onThreads(jobs: readonly FileJob[], size: number, io: Io): AsyncGenerator<() => Promise<number>> {
  const { onlyPart, tasksPerThread, workerPool } = await import("../threads/worker-pool.ts");
  const pool = workerPool<FileAssignment, RecordedRun>(size, new URL("./file-worker.js", import.meta.url), io.locale);
  const settings = recordingSettings(io);
  // standard input belongs to the main thread
  const started = (job: FileJob) =>
    job.file === "-" ? async () => runFileJob(job, io) : replayed(onlyPart(pool.start({ job, io: settings })), io);
  const ahead: (() => Promise<number>)[] = [];
  try {
    for (const job of jobs) {
      ahead.push(started(job));
      const next = ahead.length >= size * tasksPerThread ? ahead.shift() : undefined;
      if (next) yield next;
    }
    yield* ahead;
  } finally {
    await pool.close();
  }
}

function replayed(run: Promise<RecordedRun>, io: Io): () => Promise<number> {
  // a failure is reported when it is its turn
  run.catch(() => {});
  return async () => {
    const { code, written } = await run;
    for (const { to, text } of written) await io[to].write(text);
    return code;
  };
}

function rateOf(files: number, milliseconds: number): string {
  return ((files * 1000) / Math.max(milliseconds, 1)).toFixed(1);
}
