// Installs the dependencies of package-lock.json if they are not installed yet; takes a tenth of a second if they are.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const oldest = [20, 19];

function lockOf(path) {
  try {
    return JSON.parse(readFileSync(root + path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Says why an install is needed; undefined if what is installed is what the lock names. */
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

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  fail(`Node ${process.versions.node} is too old: this project needs Node ${oldest.join(".")} or newer.`);
}

const wanted = lockOf("package-lock.json");
if (!wanted) fail("package-lock.json is absent or no JSON: get it back from the repository.");
const reason = missing(wanted, lockOf("node_modules/.package-lock.json"));
if (reason) {
  console.log(`Installing ${Object.keys(wanted).length} packages (${reason}); this takes about a minute, once.`);
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, "ci"]] : ["npm", ["ci"]];
  const { status } = spawnSync(command, [...args, "--no-progress", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) fail("npm ci failed; what it said stands above.", status ?? 1);
}
