import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root } from "./source-files.ts";

/** A folder outside the repository with the examples in it, where the packages are installed as a reader has them. */
export interface Workbench {
  /** Runs an example, `.ts` or `.sh`, in its own folder and tells what it prints, stdout and stderr as a terminal mixes them. */
  run(path: string): string;
  remove(): void;
}

const bin = join(root, "node_modules", ".bin");

/** Copies a folder of examples to a workbench; each example runs in a copy of its own. */
export function workbenchOf(source: string): Workbench {
  const folder = mkdtempSync(join(tmpdir(), "visits-examples-"));
  mkdirSync(join(folder, "bin"));
  const visits = join(root, "packages/cli/dist/visits.js");
  writeFileSync(join(folder, "bin", "visits"), `#!/bin/sh\nexec "${process.execPath}" "${visits}" "$@"\n`, {
    mode: 0o755,
  });
  const env = {
    ...process.env,
    PATH: [join(folder, "bin"), bin, process.env["PATH"]].join(delimiter),
    NO_COLOR: "1",
    NODE_OPTIONS: "",
    GITHUB_ACTIONS: "",
  };
  let runs = 0;
  return {
    run(path) {
      const copy = join(folder, `run-${runs++}`);
      cpSync(source, copy, { recursive: true });
      symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
      writeFileSync(join(copy, "package.json"), '{ "private": true, "type": "module" }\n');
      const command = path.endsWith(".sh") ? `sh "${fileOf(copy, path)}"` : `tsx "${fileOf(copy, path)}"`;
      // one stream for both, in the order of a terminal
      const { stdout } = spawnSync("sh", ["-c", `${command} 2>&1`], {
        cwd: dirname(fileOf(copy, path)),
        env,
        encoding: "utf8",
        maxBuffer: 1 << 26,
      });
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function fileOf(folder: string, path: string): string {
  return join(folder, ...path.split("/"));
}

/** What a program printed, without what differs from run to run: how long it took. */
export function steady(output: string): string {
  return output.replaceAll(/\b\d+(\.\d+)? (ms|s)\b/g, "… $2").trimEnd();
}
