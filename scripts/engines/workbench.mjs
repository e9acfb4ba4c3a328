// What the recipes of all engines have in common: articles, their verdicts, and the files of the docs.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const recipes = join(root, "docs/examples/engines");

/** A folder to run a recipe in, where `visits` is the built program, with articles and the verdicts that one process gives. */
export function workbench(folder, env, { lines, files }) {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(join(root, "packages/cli/bin/visits.js"), join(bin, "visits"));
  symlinkSync(process.execPath, join(bin, "node"));
  const path = join(folder, "articles.ndjson");
  writeFileSync(path, articles(lines));
  for (const file of files) copyFileSync(join(recipes, file), join(folder, file));
  const run = (command, args, more = {}) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      env: { ...env, ...more },
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  };
  const start = (command, args, more = {}) =>
    spawn(command, args, { cwd: folder, env: { ...env, ...more }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const verdicts = run("visits", ["validate", "articles.ndjson", "--quiet"]).stdout;
  return { path, run, start, verdicts };
}

/** Articles in two languages, one of them with a character outside the Basic Multilingual Plane, and lines that are not valid. */
function articles(count) {
  const folder = join(root, "packages/dataset/articles");
  const valid = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.stringify(JSON.parse(readFileSync(join(folder, name, "article.json"), "utf8"))));
  const others = ["{", "", '{"headline":"بيان 🕊"}', valid[0].replace('"quote":"', '"quote":"؟')];
  const kinds = [...valid, ...others];
  return Array.from({ length: count }, (_, i) => `${kinds[i % kinds.length]}\n`).join("");
}

/** Verdicts without their line numbers, which restart in each piece. */
export function withoutLines(verdicts) {
  return verdicts.replace(/^\{"line":\d+,/gm, "{");
}

/** Throws with both sides' beginnings if two texts differ. */
export function assertSame(found, wanted, what) {
  if (found === wanted) return;
  throw new Error(
    `${what} differ: ${found.split("\n").length - 1} lines for ${wanted.split("\n").length - 1}; ${found.slice(0, 200)}`,
  );
}

/** Throws unless a condition holds. */
export function assertThat(condition, what) {
  if (!condition) throw new Error(what);
}

/** Waits until a condition holds; throws after some seconds. */
export async function until(condition, what, seconds = 120) {
  for (let waited = 0; waited < seconds * 20; waited++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`after ${seconds} s: not ${what}`);
}

/** Kills a process with all that it started. */
export function killGroup(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // it ended by itself
  }
}
