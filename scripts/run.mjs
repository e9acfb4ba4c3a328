// Runs npm or a program of the dependencies under the Node of this project: `node scripts/run.mjs vitest --project core`.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const [program, ...args] = process.argv.slice(2);
const bin = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));
const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
const { status, error } = spawnSync(program, args, { env, stdio: "inherit", shell: process.platform === "win32" });
if (error) console.error(`${program}: ${error.message}`);
process.exitCode = status ?? 1;
