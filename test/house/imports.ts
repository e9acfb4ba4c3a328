import { existsSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { root } from "./source-files.ts";

/** A reference from one file to another file or package. */
export interface Import {
  from: string;
  /** A path from the repository's root for files of the project, else the name as written, such as `zod` or `node:fs`. */
  to: string;
}

/** Extensions that an import may omit, as bundlers resolve them. */
const endings = ["", ".ts", ".tsx", ".d.ts", "/index.ts", "/index.tsx"];

/** The imports of a file: static, of types, dynamic, in type positions and of re-exports. */
export function importsOf(from: string, source: string): Import[] {
  const { importedFiles } = ts.preProcessFile(source, true, false);
  const names = new Set(importedFiles.map(({ fileName }) => fileName));
  return [...names].map((name) => ({ from, to: resolved(from, name) }));
}

/** Whether an import names a missing file of the project; the site's generated files exist after its build. */
export function isUnresolved({ to }: Import): boolean {
  return /^(packages|apps)\//.test(to) && !to.startsWith("apps/site/generated/") && !isFile(to);
}

// `@site/` is the folder of the site
function resolved(from: string, name: string): string {
  if (!name.startsWith(".") && !name.startsWith("@site/")) return name;
  const path = name.startsWith(".") ? posix.join(posix.dirname(from), name) : name.replace("@site", "apps/site");
  const bare = path.replace(/\/$/, "");
  return endings.map((ending) => bare + ending).find(isFile) ?? bare;
}

function isFile(path: string): boolean {
  return /\.[a-z]+$/.test(path) && existsSync(root + path);
}
