/** Why a file could not be read or written, in plain words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "not allowed to read it",
    EISDIR: "it is a folder",
    ENOSPC: "no space left to write",
  };
  return known[code ?? ""] ?? message;
}
