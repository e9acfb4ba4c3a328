import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { canonicalPath } from "./canonical-path.ts";

/** The expected content of a path when a file is put there: these bytes, nothing, or anything. */
export type Expected = Uint8Array | "absent" | "any";

/** A file that is written next to its place and not yet put there. */
export interface PreparedFile {
  /** Throws if the place no longer has the expected content. */
  verify(): void;
  /** Verifies the place once more, and puts the file there atomically. */
  commit(): void;
  /** Removes the prepared file; does nothing after a commit. */
  discard(): void;
}

/** The file changed since it was read: replacing it would lose that change. */
export class FileChanged extends Error {}

/**
 * Writes a file next to its place: even if the program is killed, the place has the old file or the new one. Links stay
 * links, and the mode stays. A device or a pipe is written to when it is committed.
 */
export function prepareFile(path: string, content: string | Uint8Array, expected: Expected): PreparedFile {
  const there = statSync(path, { throwIfNoEntry: false });
  if (/^\/(dev|proc)\//.test(path) || (there && !there.isFile()))
    return { verify: () => {}, commit: () => writeFileSync(path, content), discard: () => {} };
  const target = canonicalPath(path);
  if (there) accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.visits-${randomBytes(6).toString("hex")}.tmp`);
  const discard = () => rmSync(temporary, { force: true });
  try {
    writeSynced(temporary, content, there);
  } catch (error) {
    discard();
    throw error;
  }
  const verify = () => refuseChanged(target, expected);
  return {
    verify,
    commit() {
      verify();
      if (there && there.nlink > 1) return overwrite(target, content, discard);
      if (expected === "absent") putNew(temporary, target);
      else renameSync(temporary, target);
      discard();
      syncFolder(dirname(target));
    },
    discard,
  };
}

function writeSynced(path: string, content: string | Uint8Array, like: Stats | undefined): void {
  const fd = openSync(path, "wx", 0o666);
  try {
    writeFileSync(fd, content);
    if (like) keepOwner(fd, like);
    if (like) fchmodSync(fd, like.mode & 0o7777);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

// Only an administrator may change the owner of a file; for everyone else it stays their own.
function keepOwner(fd: number, { uid, gid }: Stats): void {
  try {
    fchownSync(fd, uid, gid);
  } catch (error) {
    if (!["EPERM", "EINVAL", "ENOSYS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

function refuseChanged(target: string, expected: Expected): void {
  if (expected === "any") return;
  const there = statSync(target, { throwIfNoEntry: false }) ? readFileSync(target) : undefined;
  if (expected === "absent" ? there !== undefined : !there?.equals(expected)) throw new FileChanged();
}

// A link fails if another program was faster; a rename would replace its file.
function putNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new FileChanged();
    // file systems without hard links
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code)) throw error;
    renameSync(temporary, target);
  }
}

// A rename would part a file from its other names. What was prepared stays until the whole file is written.
function overwrite(target: string, content: string | Uint8Array, discard: () => void): void {
  const fd = openSync(target, "r+");
  try {
    writeFileSync(fd, content);
    ftruncateSync(fd, Buffer.byteLength(content));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  discard();
}

/** Makes a rename in a folder last through a power failure, where a folder can be opened for that. */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, "r");
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows opens no folders; the file itself is safe by now.
  }
}
