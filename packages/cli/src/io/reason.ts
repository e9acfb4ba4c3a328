/** Why a file could not be read or written, in plain words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    ENOTDIR: "a part of the path is not a folder",
    EACCES: "access is not allowed",
    EPERM: "access is not allowed",
    EROFS: "the file system is read-only",
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
    ENAMETOOLONG: "the name is too long",
    ENOSPC: "no space left to write",
    EDQUOT: "no space left to write (quota)",
    EFBIG: "the file would be larger than allowed",
  };
  return known[code ?? ""] ?? message;
}
