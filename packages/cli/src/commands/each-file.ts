import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode, graver } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { progressOn } from "../terminal/progress.ts";

/** Runs a command on each of several files; what goes wrong with one is reported, and the next one follows. Returns the exit code. */
export async function eachFile(
  files: readonly string[],
  { quiet, progress: isAskedFor }: { quiet: boolean; progress: boolean },
  io: Io,
  command: (file: string) => Promise<number>,
): Promise<number> {
  const progress = progressOn(io, isAskedFor);
  const started = io.now();
  let code: number = exitCode.valid;
  for (const [i, file] of files.entries()) {
    if (!quiet) io.err.write(`${escaped(file)}:\n`);
    code = graver(code, await outcomeOf(file));
    progress.tell(() => `${i + 1}/${files.length}, ${rateOf(i + 1, io.now() - started)}/s`);
  }
  progress.clear();
  return code;

  async function outcomeOf(file: string): Promise<number> {
    try {
      return await command(file);
    } catch (error) {
      const { exit, message } = error as { exit?: number; message: string };
      if (exit !== exitCode.usage && exit !== exitCode.incomplete) throw error;
      io.err.write(`visits: ${escaped(message)}\n`);
      return exit;
    }
  }
}

function rateOf(files: number, milliseconds: number): string {
  return ((files * 1000) / Math.max(milliseconds, 1)).toFixed(1);
}
