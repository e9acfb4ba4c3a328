import { type ExecFileOptions, execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { root } from "./source-files.ts";

/** A folder outside the repository with the examples, where the packages are installed as for a reader. */
export interface Workbench {
  /** Runs an example, `.ts` or `.sh`, in its own folder; resolves to its output, stdout and stderr mixed as in a terminal. */
  run(path: string): Promise<string>;
  remove(): void;
}

const bin = join(root, "node_modules", ".bin");

/** Makes a workbench for a folder of examples; each example runs in a fresh copy of its folder. */
export function workbenchOf(source: string): Workbench {
  const folder = mkdtempSync(join(tmpdir(), "visits-examples-"));
  const visits = join(root, "packages/cli/dist/visits.js");
  putProgram(folder, "visits", `exec "${process.execPath}" "${visits}" "$@"`);
  // What npx would install is already on the path: npm itself would be slower than the example.
  putProgram(folder, "npx", 'case "$1" in -p) shift 2;; --no-install) shift;; esac\nexec "$@"');
  const env = {
    ...process.env,
    PATH: [folder, bin, process.env["PATH"]].join(delimiter),
    NO_COLOR: "1",
    NODE_OPTIONS: "",
    GITHUB_ACTIONS: "",
  };
  return {
    async run(path) {
      const copy = mkdtempSync(join(folder, "run-"));
      copyFolder(dirname(join(source, path)), copy, path.includes("/"));
      symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
      writeFileSync(join(copy, "package.json"), '{ "private": true, "type": "module" }\n');
      // one stream for both, in terminal order
      const command = `${path.endsWith(".sh") ? "sh" : "tsx"} "${basename(path)}" 2>&1`;
      const stdout = await printedBy("sh", ["-c", command], { cwd: copy, env, maxBuffer: 1 << 26 });
      rmSync(copy, { recursive: true, force: true });
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The output of a program, whatever its exit code. */
function printedBy(command: string, args: readonly string[], options: ExecFileOptions): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, options, (_, stdout) => resolve(String(stdout)));
  });
}

function putProgram(folder: string, name: string, command: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
}

// examples without a folder of their own are next to the folders of others
function copyFolder(from: string, to: string, whole: boolean): void {
  cpSync(from, to, { recursive: true, filter: (path) => whole || path === from || !statSync(path).isDirectory() });
}

/** A program's output without durations, which differ between runs. */
export function steady(output: string): string {
  return output.replaceAll(/\b\d+(\.\d+)? (ms\b|s\b|مللي ثانية)/g, "… $2").trimEnd();
}
