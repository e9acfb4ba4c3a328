import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A path of the repository; a folder ends with a slash. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

/** One digest of files and whole folders of the repository: it changes only if one of them does. */
export function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder)) hash.update(path).update(readFileSync(inRepository(path)));
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!existsSync(inRepository(path))) return [];
  if (!path.endsWith("/")) return [path];
  const entries = readdirSync(inRepository(path), { withFileTypes: true });
  return entries.flatMap((entry) => filesUnder(`${path}${entry.name}${entry.isDirectory() ? "/" : ""}`)).sort();
}
