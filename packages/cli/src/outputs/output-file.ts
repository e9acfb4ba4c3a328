import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode, incompleteError } from "../exit-code.ts";
import { fileStream } from "../io/file-stream.ts";
import type { Io } from "../io/io.ts";
import { outputTo } from "../io/output.ts";
import { reasonOf } from "../io/reason.ts";
import { canonicalPath } from "./canonical-path.ts";
import { syncFolder } from "./prepared-file.ts";

const words = {
  en: {
    unwritten: (path: string, reason: string) => `${path}: could not be written: ${reason}`,
    discarded: (path: string) => `${path}: not written, since the run is incomplete`,
    kept: (path: string) => `${path}: holds what was written so far; the same command continues there`,
  },
  ar: {
    unwritten: (path: string, reason: string) => `${path}: تعذرت الكتابة: ${reason}`,
    discarded: (path: string) => `${path}: لم يُكتب لأن التشغيل لم يكتمل`,
    kept: (path: string) => `${path}: فيه ما كُتب حتى الآن؛ والأمر نفسه يتابع من هناك`,
  },
} as const;

/** The file that unfinished output is in until a run that can be continued is complete. */
export function partPath(path: string): string {
  return `${path}.part`;
}

/** A file for the output of a run. */
interface OutputFile {
  /** Where the output is written until the run is complete. */
  temporary: string;
  target: string;
  /** The size of what is kept of an earlier run; everything is new when absent. */
  kept?: number;
}

/**
 * Runs a command with its output going to a file, which appears at its place only when the run is complete, synced and
 * whole. Returns the exit code.
 */
export async function withOutputFile(
  path: string,
  { locale, kept }: { locale: Locale; kept?: number },
  io: Io,
  run: (io: Io) => Promise<number>,
): Promise<number> {
  const guard = guarded(path, locale);
  const file = guard(() => placeOf(io.at(path), kept));
  const fd = guard(() => opened(file));
  let code: number = exitCode.incomplete;
  try {
    const out = outputTo(fileStream(fd), {}, locale);
    code = await run({ ...io, out: { ...out, terminal: { ...out.terminal, isTTY: false } } });
    await out.end();
    if (file.target !== file.temporary) guard(() => fsyncSync(fd));
  } catch (error) {
    code = (error as { exit?: number }).exit ?? exitCode.internal;
    throw error;
  } finally {
    closeSync(fd);
    if (code === exitCode.valid || code === exitCode.invalid) guard(() => put(file));
    else leave(file, { path: code === exitCode.incomplete ? path : undefined, locale }, io);
  }
  return code;
}

function placeOf(path: string, kept: number | undefined): OutputFile {
  const there = statSync(path, { throwIfNoEntry: false });
  // a device or a pipe is written to directly
  if (there && !there.isFile()) return { temporary: path, target: path };
  const target = canonicalPath(path);
  if (kept !== undefined) return { temporary: partPath(target), target, kept };
  return { temporary: join(dirname(target), `.visits-${randomBytes(6).toString("hex")}.tmp`), target };
}

function opened({ temporary, target, kept }: OutputFile): number {
  if (temporary === target) return openSync(temporary, "w");
  if (kept === undefined) return openSync(temporary, "wx", 0o666);
  const fd = openSync(temporary, "a", 0o666);
  ftruncateSync(fd, kept);
  return fd;
}

function put({ temporary, target }: OutputFile): void {
  if (temporary === target) return;
  renameSync(temporary, target);
  syncFolder(dirname(target));
}

function leave(
  { temporary, target, kept }: OutputFile,
  { path, locale }: { path: string | undefined; locale: Locale },
  io: Io,
): void {
  if (temporary === target) return;
  if (kept === undefined) rmSync(temporary, { force: true });
  if (path === undefined) return;
  const told = kept === undefined ? words[locale].discarded(path) : words[locale].kept(partPath(path));
  io.err.write(`${escaped(told)}\n`);
}

function guarded(path: string, locale: Locale): <T>(act: () => T) => T {
  return (act) => {
    try {
      return act();
    } catch (error) {
      throw incompleteError(words[locale].unwritten(path, reasonOf(error, locale)));
    }
  };
}
