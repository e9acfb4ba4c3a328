import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { incompleteError, usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import { type NewFile, writeFiles } from "./write-file.ts";

/** Whether files may be overwritten, and where to write instead where they may not. */
export interface WriteSettings {
  force: boolean;
  locale: Locale;
  /** Whether `--out` names another folder. */
  elsewhere?: boolean;
}

const words = {
  en: {
    taken: (path: string) => `${path} is there already, and differs; --force overwrites it`,
    out: ", --out writes elsewhere",
    unwritten: (path: string, reason: string) => `${path}: could not be written: ${reason}`,
  },
  ar: {
    taken: (path: string) => `الملف ${path} موجود ومحتواه مختلف؛ يستبدله --force`,
    out: "، ويكتب --out في مكان آخر",
    unwritten: (path: string, reason: string) => `${path}: تعذرت الكتابة: ${reason}`,
  },
} as const;

/**
 * Writes files that must not be there yet, all or none of them; one that has the same bytes already is kept.
 * With `force` they are overwritten. Returns the paths that were written.
 */
export async function writeNew(
  files: readonly Omit<NewFile, "expected">[],
  { force, locale, elsewhere = false }: WriteSettings,
  io: Io,
): Promise<string[]> {
  const found = await Promise.all(files.map(async (file) => ({ file, there: await bytesOf(file.path, io) })));
  const changed = found.filter(({ file, there }) => !there?.equals(Buffer.from(file.content)));
  const taken = changed.find(({ there }) => there !== undefined);
  if (taken && !force) throw usageError(words[locale].taken(taken.file.path) + (elsewhere ? words[locale].out : ""));
  for (const { file } of changed)
    await mkdir(io.at(dirname(file.path)), { recursive: true }).catch((error: unknown) => {
      throw incompleteError(words[locale].unwritten(file.path, reasonOf(error, locale)));
    });
  await writeFiles(
    changed.map(({ file, there }) => ({ ...file, expected: there ?? "absent" })),
    locale,
    io,
  );
  return changed.map(({ file }) => file.path);
}

async function bytesOf(path: string, io: Io): Promise<Buffer | undefined> {
  return readFile(io.at(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw incompleteError(`${path}: ${reasonOf(error, io.locale)}`);
  });
}
