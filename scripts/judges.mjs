// Installs third-party validators that are not on npm, pinned in test/judges.txt, into the project's own cache.
// Tests that need a missing one are skipped.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}node_modules/.cache/judges`;
const wanted = readFileSync(`${root}test/judges.txt`, "utf8");
const stamp = `${folder}/installed.txt`;

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  console.error(`the judges could not be installed: ${error?.message ?? `${command} ended with ${status}`}`);
  process.exit(1);
}

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  run("python3", "-m", "venv", folder);
  run(`${folder}/bin/pip`, "install", "--quiet", "--disable-pip-version-check", "-r", "test/judges.txt");
  writeFileSync(stamp, wanted);
}
