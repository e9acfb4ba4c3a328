import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built program. */
export const bin = fileURLToPath(new URL("../dist/visits.js", import.meta.url));

/** The folder of the reference article. */
export const reference = fileURLToPath(new URL("../../dataset/articles/lavrov-tehran-2021/", import.meta.url));

/** What a run of the built program gave. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built program, not on a terminal. */
export function visits(args: readonly string[], { input = "", env = {}, node = [] as string[] } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bin, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "0", ...env },
  });
  return { status, stdout, stderr };
}

/** A new folder with files in it; returns its path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "visits-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
