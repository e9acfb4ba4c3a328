import { existsSync } from "node:fs";
import { pinOf, platform, programOf, runtimeNames } from "../scripts/runtimes.mjs";

/** A JavaScript runtime that the packed packages are tested on. */
export interface Runtime {
  /** Its name and version, such as `deno 2.9.6`. */
  title: string;
  /** The path of its program; undefined if it is not installed. */
  program?: string;
  /** The arguments before a script's path. */
  args: readonly string[];
}

// Deno needs permissions, and downloads imports on request: it gets the permissions, but not the network.
const argsOf: Readonly<Record<string, readonly string[]>> = {
  deno: ["run", "--allow-all", "--no-prompt", "--cached-only"],
};

function runtimeOf(name: string): Runtime {
  const pin = pinOf(name);
  const args = argsOf[name] ?? [];
  if (!pin) return { title: `${name} (none is pinned for ${platform})`, args };
  const title = `${name.replace(/-.*/, "")} ${pin.version}`;
  const program = programOf(pin);
  return existsSync(program) ? { title, program, args } : { title, args };
}

/** Every runtime in scripts/runtimes.json, installed or not. */
export const runtimes: readonly Runtime[] = runtimeNames.map(runtimeOf);

/** A test run's report on the runtimes: a line for each absent one, then the total. */
export function runtimeLines(all: readonly Runtime[] = runtimes): string[] {
  const absent = all.filter(({ program }) => program === undefined);
  return [
    ...absent.map(({ title }) => `skipped: the packed packages on ${title}, which npm run runtimes installs`),
    `runtimes found ${all.length - absent.length} of ${all.length}`,
  ];
}
