import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import type { FilePart } from "@diplomatic-visits/core/formats";
import { incompleteError, usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";

/** Where a dataset goes. */
export interface OutputPlace {
  path: string;
  /** Whether it is a folder of files. */
  isFolder: boolean;
  force: boolean;
  locale: Locale;
}

/** A dataset that is written beside its place, and put there when it is whole. */
export interface DatasetOutput {
  /** Where the file is written until it is whole, or the folder. */
  temporary: string;
  write(part: FilePart): void;
  /** Puts it at its place. */
  put(): void;
  /** Removes what was written, unless it is at its place. */
  end(): void;
}

const words = {
  en: {
    taken: (path: string) => `${path} is there already; --force overwrites it, --out writes elsewhere`,
    filled: (path: string) => `${path} has files already; --force adds to them and overwrites those of the same name`,
    unwritten: (path: string, reason: string) => `${path}: could not be written: ${reason}`,
  },
  ar: {
    taken: (path: string) => `الملف ${path} موجود؛ يستبدله --force، ويكتب --out في مكان آخر`,
    filled: (path: string) => `في المجلد ${path} ملفات؛ يضيف --force إليها ويستبدل ما يحمل الأسماء نفسها`,
    unwritten: (path: string, reason: string) => `${path}: تعذرت الكتابة: ${reason}`,
  },
} as const;

/** Opens the output of a dataset; refuses a place that is taken, unless it may be overwritten. */
export function openDatasetOutput({ path, isFolder, force, locale }: OutputPlace, io: Io): DatasetOutput {
  const target = io.at(path);
  const there = statSync(target, { throwIfNoEntry: false });
  if (there && !force && !isFolder) throw usageError(words[locale].taken(path));
  if (there && !force && isFolder && !(there.isDirectory() && readdirSync(target).length === 0))
    throw usageError(words[locale].filled(path));
  const guard = guarded(path, locale);
  const temporary = join(dirname(target), `.visits-${randomBytes(6).toString("hex")}.tmp`);
  const files = guard(() => openFiles(temporary, isFolder));
  return {
    temporary,
    write: (part) => guard(() => files.write(part)),
    put() {
      guard(() => {
        files.close();
        if (isFolder) moveFiles(temporary, target);
        else renameSync(temporary, target);
      });
    },
    end() {
      files.close();
      rmSync(temporary, { force: true, recursive: true });
    },
  };
}

function openFiles(temporary: string, isFolder: boolean) {
  const open = new Map<string, number>();
  mkdirSync(isFolder ? temporary : dirname(temporary), { recursive: true });
  return {
    write({ path, content }: FilePart) {
      const fd = open.get(path) ?? openFile(isFolder ? join(temporary, path) : temporary);
      open.set(path, fd);
      const bytes = Buffer.from(content);
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    },
    close() {
      for (const fd of open.values()) {
        fsyncSync(fd);
        closeSync(fd);
      }
      open.clear();
    },
  };
}

function openFile(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(path, "wx", 0o666);
}

function moveFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) moveFiles(source, target);
    else renameSync(source, target);
  }
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
