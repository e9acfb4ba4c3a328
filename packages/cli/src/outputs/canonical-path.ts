import { readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** How many links may lead from one to the next, as on Linux. */
const mostLinks = 40;

/** The one path of a file, however it is spelt and through whatever links; the file itself need not exist. */
export function canonicalPath(path: string, links = 0): string {
  const plain = join(realpathSync(dirname(path)), basename(path));
  const next = linkedFrom(plain);
  if (next === undefined) return plain;
  if (links === mostLinks) throw Object.assign(new Error("too many links"), { code: "ELOOP", syscall: "readlink" });
  return canonicalPath(resolve(dirname(plain), next), links + 1);
}

function linkedFrom(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Whether two paths lead to one file: the same place, or two names (hard links) of it. */
export function isSameFile(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
    if (first && second) return first.dev === second.dev && first.ino === second.ino;
    return !first && !second && canonicalPath(a) === canonicalPath(b);
  } catch {
    return false;
  }
}
