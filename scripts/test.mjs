// Runs all checks. The tests of each package are a cached task that leaves a report; Vitest merges the reports, so
// that its summary covers all tests and comes last. A failed check appears as a failed test
// (test/checks.test.ts). With names of test files it runs only those: `npm test -- find-quote`.
import "./current-node.mjs";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runQuietly, runTasks } from "./quiet-turbo.mjs";
import { pinOf, programOf, runtimeNames } from "./runtimes.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const reports = join(root, "node_modules/.cache/test-reports");
const names = process.argv.slice(2);

const program = (script) => join(root, "node_modules", script);

/** Runs Vitest; returns its exit code. */
function vitest(args, variables = {}) {
  const options = { cwd: root, env: { ...process.env, ...variables }, stdio: "inherit" };
  return spawnSync(process.execPath, [program("vitest/vitest.mjs"), ...args], options).status ?? 1;
}

/** A digest of what tests depend on in addition to files of the repository. */
function surroundings() {
  const args = [program("tsx/dist/cli.mjs"), "scripts/test-surroundings.ts"];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })
    .stdout;
}

/** Starts the download of absent runtimes; resolves to the failures, which are not fatal. */
function fetchRuntimes() {
  const options = { cwd: root, stdio: ["ignore", "ignore", "pipe"] };
  const child = spawn(process.execPath, ["scripts/fetch-runtimes.mjs"], options);
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => child.once("close", () => resolve(said)));
}

/** The runtimes that the tests of the packed packages find: a different set runs them again. */
function installedRuntimes() {
  const pins = runtimeNames.flatMap((name) => pinOf(name) ?? []);
  const installed = pins.filter((pin) => existsSync(programOf(pin)));
  return installed.map(({ integrity }) => integrity).join(" ");
}

/** The folders whose tests are a task: packages with a script `test`, and the root for the house tests. */
function testedFolders() {
  const workspaces = ["packages", "apps"].flatMap((group) =>
    readdirSync(root + group).map((name) => `${group}/${name}`),
  );
  const hasTests = (folder) => {
    const manifest = join(root, folder, "package.json");
    return existsSync(manifest) && "test" in JSON.parse(readFileSync(manifest, "utf8")).scripts;
  };
  return [...workspaces.filter(hasTests), ""];
}

const reportOf = (folder) => join(root, folder, ".turbo/test-report.json");

/** Runs the tests of all packages; returns the packages without a report. */
function testAll() {
  const folders = testedFolders();
  rmSync(reports, { recursive: true, force: true });
  for (const folder of folders) rmSync(reportOf(folder), { force: true });
  runTasks(["test", "//#test:house", "--continue", "--concurrency=2", "--log-prefix=none"], {
    TEST_SURROUNDINGS: surroundings(),
    TEST_RUNTIMES: installedRuntimes(),
  });
  mkdirSync(reports, { recursive: true });
  const missing = folders.filter((folder) => !existsSync(reportOf(folder)));
  for (const folder of folders.filter((one) => !missing.includes(one)))
    copyFileSync(reportOf(folder), join(reports, `${basename(folder) || "house"}.json`));
  return missing.map((folder) => folder || "house");
}

// the network is idle in the meantime
const fetched = names.length > 0 ? "" : fetchRuntimes();
const failed = await runQuietly("Checking builds, types, style, unused code, generated files and packages", [
  ...["build", "typecheck", "check", "pack"],
  ...["//#typecheck:house", "//#lint", "//#knip"],
]);
process.stderr.write(await fetched);
const checks = failed ? "failed" : "passed";

if (names.length > 0) {
  process.exitCode = vitest(["run", ...names], { CHECKS: checks }) || failed;
} else {
  const missing = testAll();
  const blob = ["--reporter=blob", `--outputFile.blob=${join(reports, "checks.json")}`];
  vitest(["run", "--project", "checks", ...blob], { CHECKS: checks, MISSING: missing.join(", ") });
  process.exitCode = vitest([`--merge-reports=${reports}`]);
}
