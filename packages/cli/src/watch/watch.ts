import { basename, relative } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { type FSWatcher, watch as watchPaths } from "chokidar";
import { exitCode, usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { failureText } from "../terminal/failure-text.ts";
import { watchedPaths } from "./watched-paths.ts";

/** What is watched, and in which language that is said. */
export interface Watched {
  operands: readonly string[];
  /** The text of a coding, if its name does not say. */
  text?: string;
  locale: Locale;
}

/** How long after the last change a run begins, in milliseconds: an editor saves in several steps. */
const pause = 80;

const words = {
  en: {
    waiting: "waiting for the next save; Ctrl-C ends",
    changed: "changed",
    stdin: "--watch needs files, not standard input",
  },
  ar: {
    waiting: "في انتظار الحفظ التالي؛ للإنهاء: Ctrl-C",
    changed: "تغيّر",
    stdin: "يحتاج --watch إلى ملفات، لا إلى المدخل القياسي",
  },
} as const;

/**
 * Runs a command now and after each save of what it reads, until Ctrl-C. An error in a run is reported and does not
 * end the watch. Returns the exit code of an interrupted program.
 */
export async function watch({ operands, text, locale }: Watched, run: () => Promise<number>, io: Io): Promise<number> {
  if (operands.includes("-")) throw usageError(words[locale].stdin);
  const { out, err } = io;
  const tell = (error: unknown) => err.write(failureText(error, io.locale));
  // One watcher per directory on every system: chokidar tests its recursive one only on newer Node than we support.
  const watcher = watchPaths([], { ignoreInitial: true, ignored: isPassing, backend: "native" });
  watcher.on("error", tell);
  const changes = changesOf(watcher);
  const stopped = io.interrupted().then(() => undefined);
  for (
    let changed: readonly string[] | undefined = [];
    changed;
    changed = await Promise.race([changes.next(), stopped])
  ) {
    if (out.terminal.isTTY) await out.write("\u001b[2J\u001b[3J\u001b[H");
    for (const path of changed) err.write(`${words[locale].changed}: ${escaped(shownPath(path, io))}\n`);
    watcher.add((await watchedPaths({ operands, text }, io)).map(io.at));
    await run().catch(tell);
    await out.end();
    err.write(`${words[locale].waiting}\n`);
  }
  await watcher.close();
  return exitCode.interrupted;
}

// Below the folder of the run a path is shown from there, as most are given.
function shownPath(path: string, { cwd }: Io): string {
  const from = relative(cwd, path);
  return from.startsWith("..") ? path : from;
}

// Temporary and private files of editors and tools.
function isPassing(path: string): boolean {
  return /^\.[^.]|^node_modules$|~$|\.sw[a-z]$/.test(basename(path));
}

// The files saved since the last call, once no more saves follow for a moment.
function changesOf(watcher: FSWatcher): { next(): Promise<readonly string[]> } {
  const pending = new Set<string>();
  let quiet = signal();
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_, path) => {
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => quiet.give(), pause);
  });
  return {
    async next() {
      await quiet.given;
      quiet = signal();
      const changed = [...pending];
      pending.clear();
      return changed;
    },
  };
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
