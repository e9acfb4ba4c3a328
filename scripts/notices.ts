// In a package's folder, after its build: updates THIRD-PARTY-NOTICES.md to what the build found; --check only compares.
import { copyFileSync, readFileSync } from "node:fs";
import { builtNotices } from "./third-party-notices.ts";

const kept = "THIRD-PARTY-NOTICES.md";

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const built = textOf(builtNotices);
const stale = built !== textOf(kept);
if (built === undefined) {
  console.error(`${builtNotices} is absent: run \`npm run build\``);
  process.exitCode = 1;
} else if (!process.argv.includes("--check")) {
  copyFileSync(builtNotices, kept);
  console.log(`${kept}: ${stale ? "written" : "current"}`);
} else if (stale) {
  console.error(`${kept} is stale: run \`npm run build && npm run notices\``);
  process.exitCode = 1;
}
