import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import { referenceFolder } from "../../../scripts/article-folders.ts";
import type { OutStream } from "../src/io/host.ts";
import { runVisits } from "../src/run-visits.ts";

/** The built program. */
export const bin = fileURLToPath(new URL("../dist/visits.js", import.meta.url));

/** The folder of the reference article. */
export const reference = fileURLToPath(referenceFolder);

/** What a run of the program gave. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the program in this process, not on a terminal, with nothing of this process's environment. */
export async function visits(
  args: readonly string[],
  { input = "" as string | Uint8Array, env = {}, cwd = process.cwd() } = {},
): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const status = await runVisits(args, {
    stdin: () => Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    cwd,
    now: () => performance.now(),
    interrupted: () => new Promise(() => {}),
  });
  const run = { status, stdout: stdout.text(), stderr: stderr.text() };
  checkReport(args, run.stdout);
  return run;
}

const isReport = new Ajv2020.default({ strict: true }).compile(
  JSON.parse(readFileSync(new URL("../../core/schemas/report.schema.json", import.meta.url), "utf8")),
);

// Every JSON report of the tests is what the published schema says.
function checkReport(args: readonly string[], stdout: string): void {
  const isJson =
    args[0] === "validate" && args.some((arg, i) => arg === "json" && /^(?:-f|--format)$/.test(args[i - 1] ?? ""));
  if (!isJson || !(stdout.startsWith("[\n") && stdout.endsWith("\n]\n"))) return;
  if (!isReport(JSON.parse(stdout))) throw new Error(`not a report: ${JSON.stringify(isReport.errors?.slice(0, 3))}`);
}

/** Runs the built program as a process of its own: for what only a process shows. */
export function spawned(
  args: readonly string[],
  { input = "", env = {}, node = [] as string[], cwd = process.cwd(), shell = 'exec "$0" "$@"' } = {},
): Run {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", shell, process.execPath, ...node, bin, ...args], {
    input,
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "0", GITHUB_ACTIONS: "", ...env },
  });
  return { status, stdout, stderr };
}

/** A new folder with files in it; returns its path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "visits-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function collector(): { stream: OutStream; text(): string } {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
