// Builds what is measured and runs the bench with the options that follow, such as `--quick` or `--only shape`.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./quiet-turbo.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const status = await runQuietly("Building the packages", ["build", "--filter=@diplomatic-visits/cli"]);
if (status !== 0) process.exit(status);
const args = ["--import", "tsx", "apps/bench/src/speed/bench.ts", ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
