// Writes the locks of the Python packages for npm run test:engines: scripts/engines/locks/<name>.txt from <name>.in, with a digest of each
// file that a version consists of.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { fetchEngines, lockNames, locks, uv } from "./fetch-engines.mjs";

const absent = await fetchEngines(["uv"]);
if (absent.uv) throw new Error(absent.uv);
const form = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate", "--no-header"];
for (const name of lockNames()) {
  const args = ["pip", "compile", "--quiet", ...form, `${name}.in`, "--output-file", `${name}.txt`];
  const { status, error } = spawnSync(uv, args, { cwd: locks, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${name}.in: ${error?.message ?? `uv ended with ${status}`}`);
}
