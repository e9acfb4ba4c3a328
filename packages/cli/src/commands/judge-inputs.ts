import { stat } from "node:fs/promises";
import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode, graver, usageError } from "../exit-code.ts";
import { bytesOfFile } from "../inputs/byte-stream.ts";
import { isCompressed } from "../inputs/compressed-name.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import { judgeBatches, judgeRanges, type Threads } from "../ndjson/judge-parallel.ts";
import { judgeStream } from "../ndjson/judge-stream.ts";
import type { KeptInput, KeptVerdicts } from "../ndjson/kept-verdicts.ts";
import { skipLines } from "../ndjson/skip-lines.ts";
import type { JudgeSettings, Tally, VerdictPart } from "../ndjson/verdict-lines.ts";
import type { VerdictSink } from "../ndjson/verdict-sink.ts";
import type { Assignment } from "../ndjson/worker-protocol.ts";
import { progressOn } from "../terminal/progress.ts";
import { speedText } from "../terminal/speed.ts";
import { prepareFullCores } from "../threads/full-cores.ts";
import { tasksPerThread, workerPool } from "../threads/worker-pool.ts";

/** The module of a thread that judges lines. */
const judgeWorker = new URL("./judge-worker.js", import.meta.url);

const words = {
  en: {
    lines: (path: string, { lines, valid }: Tally) =>
      `${path}: ${lines} lines: ${valid} valid, ${lines - valid} invalid`,
    other: (path: string, line: number) =>
      `${path}: line ${line} is not the one that the kept verdict is about; resume with the same inputs`,
  },
  ar: {
    lines: (path: string, { lines, valid }: Tally) =>
      `${path}: الأسطر: ${lines}؛ الصالحة: ${valid}؛ غير الصالحة: ${lines - valid}`,
    other: (path: string, line: number) =>
      `${path}: السطر ${line} ليس الذي تخصه النتيجة المحفوظة؛ تابع بالمدخلات نفسها`,
  },
} as const;

/** How the lines of inputs are judged. */
export interface LinesSettings extends JudgeSettings {
  locale: Locale;
  quiet: boolean;
  /** How many threads judge lines. */
  jobs: number;
  /** Whether progress is printed where stderr is not a terminal, too. */
  progress: boolean;
  /** What an earlier run wrote, which this one continues. */
  kept?: KeptVerdicts;
}

/** Judges inputs line by line; every line gets one result line, in order. Returns the exit code. */
export async function judgeInputs(files: readonly string[], settings: LinesSettings, io: Io): Promise<number> {
  const { jobs, kept } = settings;
  prepareFullCores(jobs);
  const threads =
    jobs > 1
      ? { pool: workerPool<Assignment, VerdictPart>(jobs, judgeWorker, settings.locale), most: jobs * tasksPerThread }
      : undefined;
  const inputs = [...(kept?.inputs ?? [])];
  const all = await sizeOf(files, io);
  const run: LinesRun = { settings, io, threads, meter: { read: 0, content: 0, all, started: io.now(), articles: 0 } };
  let code: number = exitCode.valid;
  try {
    for (const file of files) code = graver(code, await judgeInput(file, inputs, run));
  } finally {
    await threads?.pool.close();
  }
  const [left] = inputs;
  if (left) throw usageError(words[settings.locale].other(files.at(-1) ?? "", left.lines));
  return code;
}

/** A run over several inputs. */
interface LinesRun {
  settings: LinesSettings;
  io: Io;
  threads: Threads | undefined;
  meter: { read: number; content: number; all: number | undefined; started: number; articles: number };
}

async function judgeInput(file: string, kept: KeptInput[], run: LinesRun): Promise<number> {
  const { settings, io } = run;
  const { locale, quiet } = settings;
  const { out, err } = io;
  const name = escaped(file);
  const progress = progressOn(io, settings.progress);
  const tally: Tally = { lines: 0, valid: 0, failing: 0 };
  const sink: VerdictSink = { out, tally, onLines: () => progress.tell(() => progressText(name, tally, run)) };
  try {
    await judge(file, kept, { run, sink });
    run.meter.articles += tally.lines;
    progress.clear();
    await out.end();
    if (!quiet) err.write(`${words[locale].lines(name, tally)}\n`);
    return tally.failing === 0 ? exitCode.valid : exitCode.invalid;
  } catch (error) {
    const { syscall, exit } = error as NodeJS.ErrnoException & { exit?: number };
    if (syscall === undefined && exit !== exitCode.incomplete) throw error;
    progress.clear();
    err.write(
      exit === undefined ? `${name}: ${escaped(reasonOf(error, locale))}\n` : `${escaped((error as Error).message)}\n`,
    );
    return exitCode.incomplete;
  }
}

async function judge(
  file: string,
  kept: KeptInput[],
  { run, sink }: { run: LinesRun; sink: VerdictSink },
): Promise<void> {
  const { settings, io, threads, meter } = run;
  const { locale, work, failOn, ascii } = settings;
  const judgeSettings: JudgeSettings = { work, failOn, ascii };
  const onRead = (bytes: number) => {
    meter.read += bytes;
  };
  const onContent = (bytes: number) => {
    meter.content += bytes;
  };
  const stream = bytesOfFile(file, { locale, onRead, onContent }, io);
  const { from, rest } = await afterKept(file, kept, { stream, tally: sink.tally, locale });
  if (!threads) return judgeStream(rest, sink, judgeSettings);
  const path = io.at(file);
  if (file === "-" || isCompressed(file) || !(await stat(path)).isFile())
    return judgeBatches(rest, threads, sink, judgeSettings);
  await stream.return(undefined);
  const onRange = (bytes: number) => {
    onRead(bytes);
    onContent(bytes);
  };
  return judgeRanges({ path, from, onRead: onRange }, threads, sink, judgeSettings);
}

// Skips the lines that an earlier run judged. An input without lines has no verdict to show that it was read.
async function afterKept(
  file: string,
  kept: KeptInput[],
  { stream, tally, locale }: { stream: AsyncIterable<Uint8Array>; tally: Tally; locale: Locale },
): Promise<{ from: number; rest: AsyncIterable<Uint8Array> }> {
  const [input] = kept;
  if (!input) return { from: 0, rest: stream };
  const { lines, bytes, key, rest } = await skipLines(stream, input.lines);
  if (lines === 0) return { from: 0, rest };
  if (lines < input.lines || key !== input.key) throw usageError(words[locale].other(file, input.lines));
  kept.shift();
  Object.assign(tally, { lines: input.lines, valid: input.valid, failing: input.failing });
  return { from: bytes, rest };
}

async function sizeOf(files: readonly string[], io: Io): Promise<number | undefined> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const there = file === "-" ? undefined : await stat(io.at(file)).catch(() => undefined);
      return there?.isFile() ? there.size : undefined;
    }),
  );
  return sizes.reduce(
    (sum: number | undefined, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

function progressText(name: string, { lines, valid }: Tally, { settings, io, meter }: LinesRun): string {
  const { read, content, all, started, articles } = meter;
  const done = {
    articles: articles + lines,
    content,
    read,
    milliseconds: io.now() - started,
    ...(all === undefined ? {} : { all }),
  };
  return `${words[settings.locale].lines(name, { lines, valid, failing: 0 })}, ${speedText(done, settings.locale)}`;
}
