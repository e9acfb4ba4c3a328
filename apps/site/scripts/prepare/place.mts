import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The path of a file or folder of the site. */
export function place(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Writes a generated file of the site only if its content changed, to keep cached timestamps. */
export async function write(path: string, content: string): Promise<void> {
  const file = place(path);
  if ((await readFile(file, "utf8").catch(() => undefined)) === content) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
