import { basename } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { type FSWatcher, watch as watchPaths } from "chokidar";
import { exitCode, usageError } from "../exit-code.ts";
import { terminalOf } from "../terminal/terminal.ts";
import { watchedPaths } from "./watched-paths.ts";

/** What is watched, and in which language that is said. */
export interface Watched {
  operands: readonly string[];
  /** The text of a coding, where its name does not tell. */
  text?: string;
  locale: Locale;
}

/** How long after the last change a run begins, in milliseconds: an editor saves in several steps. */
const pause = 80;

const words = {
  en: { waiting: "waiting for the next save; Ctrl-C ends", changed: "changed" },
  ar: { waiting: "في انتظار الحفظ التالي؛ الإنهاء بـ Ctrl-C", changed: "تغيّر" },
} as const;

/**
 * Runs a command now and after each save of what it reads, until Ctrl-C; what goes wrong in a run is told and ends
 * nothing. Returns the exit code of an interrupted program.
 */
export async function watch({ operands, text, locale }: Watched, run: () => Promise<number>): Promise<number> {
  if (operands.includes("-")) throw usageError("--watch needs files, not standard input");
  const { isTTY } = terminalOf(process.stdout, process.env);
  const watcher = watchPaths([], { ignoreInitial: true, ignored: isPassing });
  const changes = changesOf(watcher);
  const stopped = new Promise<undefined>((resolve) => {
    process.once("SIGINT", () => resolve(undefined));
    process.once("SIGTERM", () => resolve(undefined));
  });
  for (
    let changed: readonly string[] | undefined = [];
    changed;
    changed = await Promise.race([changes.next(), stopped])
  ) {
    if (isTTY) process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
    for (const path of changed) process.stderr.write(`${words[locale].changed}: ${path}\n`);
    watcher.add(await watchedPaths(operands, text));
    await run().catch(tell);
    process.stderr.write(`${words[locale].waiting}\n`);
  }
  await watcher.close();
  return exitCode.interrupted;
}

// What editors and tools leave behind for a moment, or keep to themselves.
function isPassing(path: string): boolean {
  return /^\.[^.]|^node_modules$|~$|\.sw[a-z]$/.test(basename(path));
}

// What was saved since the last question, once nothing more follows for a moment.
function changesOf(watcher: FSWatcher): { next(): Promise<readonly string[]> } {
  const pending = new Set<string>();
  let quiet = signal();
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_, path) => {
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => quiet.give(), pause);
  });
  watcher.on("error", tell);
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

function tell(error: unknown): void {
  const { exit, message, stack } = error as { exit?: number; message: string; stack?: string };
  process.stderr.write(`visits: ${exit === undefined ? stack : message}\n`);
}
