// Turborepo without telemetry and update checks.
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const turbo = fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url));
const env = {
  ...process.env,
  DO_NOT_TRACK: "1",
  NO_UPDATE_NOTIFIER: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};

/** Runs tasks and shows all their output; returns the exit code. */
export function runTasks(args, variables = {}) {
  const options = { cwd: root, env: { ...env, ...variables }, stdio: "inherit" };
  return spawnSync(process.execPath, [turbo, "run", ...args], options).status ?? 1;
}

/** Runs tasks and prints a one-line summary; their output is shown only if one fails. Resolves to the failed tasks. */
export async function runQuietly(title, tasks) {
  const started = Date.now();
  process.stdout.write(`${title} … `);
  const child = spawn(process.execPath, [turbo, "run", ...tasks, "--output-logs=errors-only", "--continue"], {
    cwd: root,
    env,
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const status = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const count = (word) => output.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? "?";
  if (status === 0) console.log(`done: ${count("total")} tasks, ${count("cached")} of them cached, ${seconds}`);
  else console.log(`failed after ${seconds}\n\n${output}`);
  return status;
}
