import { readdir } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import type { FileSystemAdapter } from "tinyglobby";
import { usageError } from "../exit-code.ts";
import { reasonOf } from "../io/reason.ts";
import { articleFiles, type FolderKind } from "./folder-kinds.ts";

/** The expanded operands of a run. */
export interface Expanded {
  /** Files, each once, in the order given; `-` is kept as it is. */
  files: string[];
  /** Folders that could not be searched, each with the reason: `folder: reason`. */
  unread: string[];
}

/** The expanded operands of a run that keeps the places of files in their folders. */
export interface ExpandedWithPlaces extends Expanded {
  /** The path of each file that a folder was searched for, from that folder. */
  places: ReadonlyMap<string, string>;
}

/** The folder that operands start from, and the language of what is said of them. */
export interface ExpandRun {
  cwd: string;
  locale: Locale;
}

const words = {
  en: {
    noMatch: (pattern: string) => `no file matches ${pattern}`,
    noneIn: (kind: string, folder: string) => `no ${kind} in ${folder}`,
  },
  ar: {
    noMatch: (pattern: string) => `لا ملف يطابق النمط ${pattern}`,
    noneIn: (kind: string, folder: string) => `لا يوجد ${kind} في المجلد ${folder}`,
  },
} as const;

/** Expands names, patterns and folders to files; `kind` says what a folder is searched for. */
export async function expand(
  operands: readonly string[],
  run: ExpandRun,
  kind: FolderKind = articleFiles,
): Promise<ExpandedWithPlaces> {
  const [files, unread] = [new Set<string>(), new Set<string>()];
  const places = new Map<string, string>();
  for (const operand of operands) {
    const found = await foundBy(operand, run, kind);
    for (const file of found.files) files.add(file);
    for (const folder of found.unread) unread.add(folder);
    for (const [file, place] of found.places ?? []) if (!places.has(file)) places.set(file, place);
  }
  return { files: [...files], unread: [...unread], places };
}

type Found = Expanded & Partial<ExpandedWithPlaces>;

async function foundBy(operand: string, run: ExpandRun, kind: FolderKind): Promise<Found> {
  const alone = { files: [operand], unread: [] };
  if (operand === "-") return alone;
  const entry = await stat(resolve(run.cwd, operand)).catch(() => undefined);
  if (entry?.isDirectory()) return inFolder(operand, run, kind);
  if (entry || !(await isPattern(operand))) return alone;
  const { files, unread } = await searched(operand, run.cwd, run.locale);
  if (files.length + unread.length === 0) throw usageError(words[run.locale].noMatch(operand));
  return { files, unread: unread.map((folder) => `${folder.path}: ${folder.reason}`) };
}

// The library of patterns is loaded only for names of nothing, and for folders.
async function isPattern(operand: string): Promise<boolean> {
  const { isDynamicPattern } = await import("tinyglobby");
  return isDynamicPattern(operand);
}

async function inFolder(folder: string, { cwd, locale }: ExpandRun, kind: FolderKind): Promise<ExpandedWithPlaces> {
  const { files, unread } = await searched("**/*", resolve(cwd, folder), locale);
  const all = new Set(files);
  const places = files.filter((file) => kind.accepts(file, all));
  if (places.length + unread.length === 0) throw usageError(words[locale].noneIn(kind.name[locale], folder));
  return {
    files: places.map((place) => join(folder, place)),
    places: new Map(places.map((place) => [join(folder, place), place])),
    unread: unread.map(({ path, reason }) => `${join(folder, path)}: ${reason}`),
  };
}

interface Searched {
  files: string[];
  unread: { path: string; reason: string }[];
}

// The search passes over a folder that it cannot read without a word; here each is heard of.
async function searched(pattern: string, cwd: string, locale: Locale): Promise<Searched> {
  const unread: Searched["unread"] = [];
  const read = (
    path: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: unknown) => void,
  ) =>
    readdir(path, options, (error, entries) => {
      if (error) unread.push({ path: relative(cwd, path) || ".", reason: reasonOf(error, locale) });
      done(error, entries);
    });
  const { glob } = await import("tinyglobby");
  const fs = { readdir: read as unknown as typeof readdir } satisfies FileSystemAdapter;
  const files = await glob(pattern, { cwd, fs, ignore: ["**/node_modules/**"] });
  return { files: files.sort(), unread };
}
