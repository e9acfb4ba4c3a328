// Installs Node 24 if an older one runs, and the dependencies of package-lock.json; takes a tenth of a second if they are
// already installed.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

function lockOf(path) {
  try {
    return JSON.parse(readFileSync(root + path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** The reason why an install is needed; undefined if the installed packages match the lock file. */
function missing(wanted, installed) {
  if (!installed) return "node_modules is absent";
  for (const [path, { version, integrity, optional, devOptional }] of Object.entries(wanted)) {
    if (!path.includes("node_modules/")) continue;
    const found = installed[path];
    if (!found && (optional || devOptional)) continue;
    if (found?.version !== version || found?.integrity !== integrity) return `${path} differs from package-lock.json`;
  }
  return undefined;
}

function fail(message, status = 1) {
  console.error(message);
  process.exit(status);
}

const wanted = lockOf("package-lock.json");
if (!wanted)
  fail("package-lock.json is missing or is not JSON: restore it, for example with git restore package-lock.json.");
const reason = missing(wanted, lockOf("node_modules/.package-lock.json"));
if (reason) {
  console.log(`Installing ${Object.keys(wanted).length} packages (${reason}); this takes about a minute, once.`);
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, "ci"]] : ["npm", ["ci"]];
  const { status } = spawnSync(command, [...args, "--no-progress", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) fail("npm ci failed; its messages are above.", status ?? 1);
}
