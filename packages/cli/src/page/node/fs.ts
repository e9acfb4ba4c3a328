import { addFolder, fileError, kindAt, memoryFiles, namesIn } from "../memory-files.ts";
import { normalize } from "./path.ts";

/** Node's `fs` on the files of a page: what the program uses of it. */
export const constants = { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 } as const;

const opened = new Map<number, string>();
let nextDescriptor = 3;

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);

function pathOf(file: string | number): string {
  return typeof file === "number" ? (opened.get(file) ?? "") : normalize(file);
}

function requireFile(path: string, syscall: string): Uint8Array {
  const bytes = memoryFiles.get(path);
  if (bytes) return bytes;
  throw fileError(kindAt(path) === "folder" ? "EISDIR" : "ENOENT", syscall, path);
}

/** Node's `existsSync`, as far as the program uses it on a page. */
export function existsSync(path: string): boolean {
  return kindAt(normalize(path)) !== undefined;
}

/** Node's `accessSync`, as far as the program uses it on a page. */
export function accessSync(path: string): void {
  if (!existsSync(path)) throw fileError("ENOENT", "access", path);
}

/** Node's `statSync`, as far as the program uses it on a page. */
export function statSync(path: string, { throwIfNoEntry = true } = {}): object | undefined {
  const place = normalize(path);
  const kind = kindAt(place);
  if (kind === undefined) {
    if (throwIfNoEntry) throw fileError("ENOENT", "stat", path);
    return undefined;
  }
  return {
    ...{ isFile: () => kind === "file", isDirectory: () => kind === "folder", isSymbolicLink: () => false },
    ...{ size: memoryFiles.get(place)?.length ?? 0, mode: 0o644, uid: 0, gid: 0, nlink: 1, dev: 0, ino: place },
  };
}

/** Node's `lstatSync`, as far as the program uses it on a page. */
export const lstatSync: typeof statSync = statSync;

/** Node's `fstatSync`, as far as the program uses it on a page. */
export function fstatSync(fd: number): object | undefined {
  return statSync(pathOf(fd));
}

/** Node's `readFileSync`, as far as the program uses it on a page. */
export function readFileSync(file: string | number, encoding?: unknown): Uint8Array | string {
  const bytes = Buffer.from(requireFile(pathOf(file), "open"));
  return encoding === undefined ? bytes : new TextDecoder().decode(bytes);
}

/** Node's `writeFileSync`: to a path, all of it; to an open file, at its end. */
export function writeFileSync(file: string | number, content: string | Uint8Array): void {
  const path = pathOf(file);
  if (kindAt(path) === "folder") throw fileError("EISDIR", "open", path);
  const before = typeof file === "number" ? (memoryFiles.get(path) ?? new Uint8Array()) : new Uint8Array();
  memoryFiles.set(path, Buffer.concat([before, bytesOf(content)]));
}

/** Node's `openSync`, as far as the program uses it on a page. */
export function openSync(path: string, flags = "r"): number {
  const place = normalize(path);
  if (flags === "r") requireFile(place, "open");
  if (flags.includes("x") && existsSync(place)) throw fileError("EEXIST", "open", path);
  if (flags.startsWith("w") || !memoryFiles.has(place)) if (flags !== "r") memoryFiles.set(place, new Uint8Array());
  opened.set(nextDescriptor, place);
  return nextDescriptor++;
}

/** Node's `closeSync`, as far as the program uses it on a page. */
export function closeSync(fd: number): void {
  opened.delete(fd);
}

/** Node's `ftruncateSync`, as far as the program uses it on a page. */
export function ftruncateSync(fd: number, length = 0): void {
  const path = pathOf(fd);
  memoryFiles.set(path, requireFile(path, "ftruncate").slice(0, length));
}

/** Node's `renameSync`, as far as the program uses it on a page. */
export function renameSync(from: string, to: string): void {
  linkSync(from, to, true);
  rmSync(from);
}

/** Node's `linkSync`, as far as the program uses it on a page. */
export function linkSync(from: string, to: string, isForced = false): void {
  const bytes = requireFile(normalize(from), "link");
  if (!isForced && existsSync(to)) throw fileError("EEXIST", "link", to);
  memoryFiles.set(normalize(to), bytes);
}

/** Node's `rmSync`, as far as the program uses it on a page. */
export function rmSync(path: string): void {
  memoryFiles.delete(normalize(path));
}

/** Node's `mkdirSync`, as far as the program uses it on a page. */
export function mkdirSync(path: string): void {
  addFolder(normalize(path));
}

/** Node's `readdirSync`, as far as the program uses it on a page. */
export function readdirSync(path: string, { withFileTypes = false } = {}): unknown[] {
  const place = normalize(path);
  if (kindAt(place) !== "folder") throw fileError("ENOENT", "scandir", path);
  const names = namesIn(place);
  return withFileTypes
    ? names.map((name) => ({ name, parentPath: place, path: place, ...statSync(`${place}/${name}`) }))
    : names;
}

/** Node's `readdir`, as far as the program uses it on a page. */
export function readdir(path: string, ...rest: unknown[]): void {
  const done = rest.at(-1) as (error: unknown, entries?: unknown[]) => void;
  try {
    done(null, readdirSync(path, rest.length > 1 ? (rest[0] as { withFileTypes?: boolean }) : {}));
  } catch (error) {
    done(error);
  }
}

/** Node's `realpathSync`, as far as the program uses it on a page. */
export function realpathSync(path: string): string {
  accessSync(path);
  return normalize(path);
}

/** Node's `readlinkSync`, as far as the program uses it on a page. */
export function readlinkSync(path: string): never {
  throw fileError("EINVAL", "readlink", path);
}

/** What has no meaning in memory. */
export function fsyncSync(): void {}
/** Node's `fchmodSync`, as far as the program uses it on a page. */
export function fchmodSync(): void {}
/** Node's `fchownSync`, as far as the program uses it on a page. */
export function fchownSync(): void {}
