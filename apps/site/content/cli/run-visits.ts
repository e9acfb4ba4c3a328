import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceFolder } from "../../../../scripts/article-folders.ts";

const at = (path: string) => fileURLToPath(new URL(`../../../../packages/${path}`, import.meta.url));

/** The output of a command line, and its exit code. */
export interface Run {
  command: string;
  stdout: string;
  stderr: string;
  exit: number;
}

/** Runs the built `visits` in a folder, without a terminal; durations are removed, since they differ each time. */
export function runVisits(args: readonly string[], folder: string, input?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at("cli/dist/visits.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", NO_COLOR: "1" },
    ...(input === undefined ? {} : { input }),
  });
  const command = ["visits", ...args.map((arg) => (/[\s*]/.test(arg) ? `"${arg}"` : arg))].join(" ");
  return { command, stdout, stderr: timeless(stderr), exit: status ?? -1 };
}

const timeless = (text: string) => text.replace(/[;؛] \d+(\.\d+)? (?:ms|مللي ثانية)/g, "");

/** The folder of the reference article: text.txt, coding.yaml, article.json. */
export const referencePath: string = fileURLToPath(referenceFolder);

/** Creates a temporary folder with the given files, and removes it afterwards. */
export function withFiles<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "visits-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
