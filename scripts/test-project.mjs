// The tests of the package in whose folder it runs; at the root, the house tests. The result is kept as a report,
// which scripts/test.mjs merges with the others; turbo caches it with the task.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const folder = process.cwd();
const project = relative(root, folder) === "" ? "house" : basename(folder);
const report = join(folder, ".turbo/test-report.json");

const reporters = ["--reporter=default", "--reporter=blob", `--outputFile.blob=${report}`];
const args = [vitest, "run", "--project", project, ...reporters, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
