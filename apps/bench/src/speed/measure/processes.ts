import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { cache } from "./cache.ts";

/** A command: a program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** What a process used. */
export interface Usage {
  /** Milliseconds on the clock. */
  wall: number;
  /** Milliseconds of processor time, all threads. */
  cpu: number;
  /** The most memory it held, in MB. */
  megabytes: number;
  /** Its exit code. */
  code: number;
}

/** The source of a program of the bench, for Node. */
export function program(name: string): string {
  return fileURLToPath(new URL(`../programs/${name}.mjs`, import.meta.url));
}

/** The built command-line program of this project, under Node. */
export function visits(...args: string[]): Command {
  return [
    process.execPath,
    fileURLToPath(new URL("../../../../../packages/cli/bin/visits.js", import.meta.url)),
    ...args,
  ];
}

/** Runs a command, its output thrown away, and returns the milliseconds that it took. */
export async function wallOf([name, ...args]: Command): Promise<number> {
  const began = performance.now();
  const code = await ended(spawn(name, args, { stdio: "ignore" }));
  if (code !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${code}`);
  return performance.now() - began;
}

/** Runs a command, its output thrown away, and returns what it used. A Node program reports for itself. */
export async function usageOf([name, ...args]: Command): Promise<Usage> {
  const isNode = name === process.execPath;
  const report = `${cache}usage.json`;
  rmSync(report, { force: true });
  const hook = isNode ? ["--import", program("usage-hook")] : [];
  const began = performance.now();
  const child = spawn(name, [...hook, ...args], { stdio: "ignore", env: { ...process.env, BENCH_USAGE: report } });
  const watched = isNode ? undefined : watch(child.pid as number);
  const code = await ended(child);
  const wall = performance.now() - began;
  const used = watched?.() ?? (JSON.parse(readFileSync(report, "utf8")) as { cpu: number; megabytes: number });
  return { wall, code, ...used };
}

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve(code ?? 1)));
}

// Other programs are read from /proc while they run, which Linux alone has.
function watch(pid: number): () => { cpu: number; megabytes: number } {
  const used = { cpu: Number.NaN, megabytes: Number.NaN };
  const look = () => {
    try {
      const hwm = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      if (!hwm) return;
      used.megabytes = (Number(hwm) * 1.024) / 1000;
      // user and system time in hundredths of a second
      used.cpu = (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      // it has ended, or /proc does not exist
    }
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    return used;
  };
}
