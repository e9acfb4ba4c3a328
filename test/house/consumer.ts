import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./source-files.ts";

/** A program's exit code and output. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder outside the repository where packages are installed as users install them. */
export interface Consumer {
  folder: string;
  /** Writes a file and runs Node on it. */
  node(file: string, source: string): Outcome;
  /** Writes a file and type-checks it. */
  tsc(file: string, source: string, options: readonly string[]): Outcome;
  /** Links an installed package of the repository there as well, under its own name or another. */
  add(name: string, as?: string): void;
  /** Writes a file and returns its path. */
  put(file: string, source: string): string;
  /** Runs any program in the folder, with additional environment variables. */
  run(program: string, args: readonly string[], variables?: Readonly<Record<string, string>>): Outcome;
  /** Runs an installed program. */
  bin(name: string, args: readonly string[]): Outcome;
  remove(): void;
}

const typescript = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

function run(command: string, args: readonly string[], cwd: string, variables = {}): Outcome {
  const env = { ...process.env, ...variables };
  return spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 1 << 26 });
}

/** Runs npm, without a registry and without install scripts; throws if it fails. */
export function npm(args: readonly string[], cwd: string): Outcome {
  // under `npm test` the path of the running npm is known; on Windows the name alone is not executable
  const path = process.env["npm_execpath"];
  const quiet = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args];
  const outcome = path ? run(process.execPath, [path, ...quiet], cwd) : run("npm", quiet, cwd);
  if (outcome.status !== 0) throw new Error(`npm ${args[0]} failed: ${outcome.stderr}`);
  return outcome;
}

/** Packs folders of the repository and installs the tarballs, without a registry, in a new folder. */
export function consumerOf(folders: readonly string[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "visits-consumer-"));
  for (const source of folders) npm(["pack", "--pack-destination", folder], join(root, source));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  npm(["install", ...tarballs.map((name) => `./${name}`)], folder);

  const put = (file: string, source: string): string => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    return path;
  };
  return {
    folder,
    put,
    run: (program, args, variables) => run(program, args, folder, variables),
    node: (file, source) => run(process.execPath, [put(file, source)], folder),
    tsc: (file, source, options) => run(process.execPath, [typescript, put(file, source), ...options], folder),
    add: (name, as = name) => {
      const target = join(folder, "node_modules", as);
      rmSync(target, { recursive: true, force: true });
      cpSync(join(root, "node_modules", name), target, { recursive: true });
    },
    bin: (name, args) => run(join(folder, "node_modules", ".bin", name), args, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
