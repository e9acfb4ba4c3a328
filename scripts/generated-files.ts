import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

/** Writes the generated files that differ from their expected content, by their paths from the repository's root; with `--check` only lists them, and fails. */
export function keepGenerated(what: string, files: ReadonlyMap<string, string>): void {
  const check = process.argv.includes("--check");
  const stale = [...files].filter(([path, content]) => textOf(path) !== content);
  for (const [path, content] of stale) {
    if (check) console.error(`${path} is stale: run \`npm run generate\``);
    else writeFileSync(fileURLToPath(new URL(path, root)), content);
  }
  if (check && stale.length > 0) process.exitCode = 1;
  console.log(`${what}: ${stale.length} ${check ? "stale" : "written"}`);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return undefined;
  }
}
