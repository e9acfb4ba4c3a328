// Every check there is. The test runner comes last, so that its closing lines close the output; a failed check before
// it is one of its failures too (test/checks.test.ts).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./quiet-turbo.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const tasks = ["build", "typecheck", "check", "pack", "//#typecheck:house", "//#lint"];

const failed = await runQuietly("Checking builds, types, style, generated files and packages", tasks);
const env = { ...process.env, CHECKS: failed ? "failed" : "passed" };
const args = [vitest, "run", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
process.exitCode = failed || (status ?? 1);
