// Runs the importing script under the project's Node version: if an older one started it, Node 24
// is installed into the project's own cache, and the script is restarted with it.
import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { install, pinOf, platform } from "./runtimes.mjs";

/** Whether a version of Node runs all tools: the newest range that every one of them supports. */
function isCurrent(version) {
  const [major, minor] = version.split(".").map(Number);
  return (major === 24 && minor >= 11) || major >= 26;
}

function fail(reason) {
  console.error(`This project is developed on Node 24, and this is Node ${process.versions.node}.`);
  console.error(
    `${reason}\nFix: install Node 24.11 or newer (https://nodejs.org, or \`nvm install\`), and run this again.`,
  );
  process.exit(1);
}

async function installedNode() {
  const pin = pinOf("node-24");
  if (!pin) fail(`The setup has no package of Node 24 for ${platform}.`);
  try {
    return await install(pin);
  } catch (error) {
    return fail(`The setup could not install Node ${pin.version} into .cache/runtimes:\n${error.message}`);
  }
}

if (!isCurrent(process.versions.node)) {
  const node = await installedNode();
  // child processes named `node` run under the same version
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  const { status } = spawnSync(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  process.exit(status ?? 1);
}
