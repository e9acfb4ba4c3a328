// Runs attw, which skips exports that are a pattern, on the module and the tables of each article as well.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../", import.meta.url));
const folders = readdirSync(`${folder}articles`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const modules = folders.flatMap(({ name }) => [name, `${name}/tables`]);
const files = ["article.ndjson", "coding.yaml", "text.txt"];
const args = [
  "--pack",
  ".",
  "--profile",
  "node16",
  "--include-entrypoints",
  ...modules,
  "--exclude-entrypoints",
  ...files,
];
process.exitCode = spawnSync("attw", args, { cwd: folder, stdio: "inherit" }).status ?? 1;
