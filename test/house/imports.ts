import { posix } from "node:path";
import ts from "typescript";

/** One file naming another file or package. */
export interface Import {
  from: string;
  /** A path from the repository's root for relative imports, else the name as written, such as `zod` or `node:fs`. */
  to: string;
}

/** The imports of a file: static, of types, dynamic, in type positions and of re-exports. */
export function importsOf(from: string, source: string): Import[] {
  const { importedFiles } = ts.preProcessFile(source, true, false);
  const names = new Set(importedFiles.map(({ fileName }) => fileName));
  return [...names].map((name) => ({ from, to: name.startsWith(".") ? posix.join(posix.dirname(from), name) : name }));
}
