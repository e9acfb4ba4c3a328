import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { cache } from "../measure/cache.ts";

const home = `${cache}tools/`;

/**
 * The file of a package that is only needed here and is installed into a folder of its own at the first run, without
 * scripts; undefined if it cannot be installed.
 */
export function installed(name: string, version: string, file: string): string | undefined {
  const path = `${home}node_modules/${name}/${file}`;
  if (!existsSync(path)) install(`${name}@${version}`);
  return existsSync(path) ? path : undefined;
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  return JSON.parse(readFileSync(`${home}node_modules/${name}/package.json`, "utf8")).version;
}

function install(what: string): void {
  mkdirSync(home, { recursive: true });
  const flags = ["--prefix", home, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  spawnSync("npm", ["install", ...flags, what], { stdio: ["ignore", "ignore", "inherit"] });
}
