import type { Locale } from "@diplomatic-visits/core";
import { incompleteError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import { type Expected, FileChanged, type PreparedFile, prepareFile } from "./prepared-file.ts";

/** A file to be written. */
export interface NewFile {
  path: string;
  content: string | Uint8Array;
  /** The expected content; if it has changed before writing, nothing is written. Anything when absent. */
  expected?: Expected;
}

const words = {
  en: {
    unwritten: (path: string, reason: string) => `${path}: could not be written: ${reason}`,
    changed: (path: string) =>
      `${path}: it was changed by another program during this run, so nothing was written; run the command again`,
  },
  ar: {
    unwritten: (path: string, reason: string) => `${path}: تعذرت الكتابة: ${reason}`,
    changed: (path: string) => `${path}: غيّره برنامج آخر أثناء هذا التشغيل، فلم يُكتب شيء؛ شغّل الأمر مرة أخرى`,
  },
} as const;

/**
 * Writes files atomically: whatever happens, each file is the old one or the new one. Where one of them cannot
 * be written or was changed meanwhile, none is, and the run is incomplete.
 */
export async function writeFiles(files: readonly NewFile[], locale: Locale, io: Io): Promise<void> {
  const prepared: PreparedFile[] = [];
  try {
    for (const file of files)
      guarded(file, locale, () => prepared.push(prepareFile(io.at(file.path), file.content, file.expected ?? "any")));
    for (const step of ["verify", "commit"] as const)
      for (const [i, file] of files.entries()) guarded(file, locale, () => prepared[i]?.[step]());
  } finally {
    for (const { discard } of prepared) discard();
  }
}

function guarded({ path }: NewFile, locale: Locale, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof FileChanged) throw incompleteError(words[locale].changed(path));
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw incompleteError(words[locale].unwritten(path, reasonOf(error, locale)));
  }
}
