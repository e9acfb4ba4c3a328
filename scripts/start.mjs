// The main demo: builds the packages, then shows the reference article (--all: every fact of it) and writes it as pages.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./quiet-turbo.mjs";

const jobs = ["../packages/dataset/scripts/show.mjs", "write-pages.mjs"];

const status = await runQuietly("Building the packages", ["build", "--filter=./packages/*"]);
if (status !== 0) process.exit(status);
for (const job of jobs) {
  const path = fileURLToPath(new URL(job, import.meta.url));
  process.exitCode ||= spawnSync(process.execPath, [path, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
}
if (!process.exitCode) {
  console.log("The documentation with playground and explorer, in your browser: npm run site");
  console.log("Every check there is: npm test. Articles of your own: npx --no-install visits --help");
}
