// first, before the program that uses them
import "./node/globals.ts";
import type { Host, OutStream } from "../io/host.ts";
import { runVisits } from "../run-visits.ts";
import { memoryFiles, pageFolder } from "./memory-files.ts";
import { isPageWithoutEval } from "./without-eval.ts";

/** A file of a page: its name and its text. */
export type FileOnPage = readonly [name: string, text: string];

/** What a run on a page printed, in order, and the files that it wrote. */
export interface PageRun {
  code: number;
  printed: { to: "out" | "err"; text: string }[];
  files: FileOnPage[];
}

/** Runs the program on files in memory. */
export async function visitsOnPage(args: readonly string[], files: readonly FileOnPage[]): Promise<PageRun> {
  if (!isPageWithoutEval) throw new Error("schemas would write code");
  memoryFiles.clear();
  for (const [name, text] of files) memoryFiles.set(`${pageFolder}/${name}`, Buffer.from(text));
  const before = new Map(memoryFiles);
  const printed: PageRun["printed"] = [];
  const stream = (to: "out" | "err") =>
    ({
      write(text: string, done?: () => void) {
        if (text !== "") printed.push({ to, text });
        done?.();
        return true;
      },
      on: () => {},
    }) as unknown as OutStream;
  const host: Host = {
    stdin: () => (async function* () {})() as unknown as ReturnType<Host["stdin"]>,
    stdout: stream("out"),
    stderr: stream("err"),
    env: {},
    cwd: pageFolder,
    now: () => performance.now(),
    interrupted: () => new Promise(() => {}),
  };
  const code = await runVisits(args, host);
  const written = [...memoryFiles].filter(([path, bytes]) => before.get(path) !== bytes);
  return {
    code,
    printed,
    files: written.map(([path, bytes]) => [path.slice(pageFolder.length + 1), new TextDecoder().decode(bytes)]),
  };
}
