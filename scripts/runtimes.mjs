// The JavaScript runtimes pinned in scripts/runtimes.json, in the project's own cache. npm downloads them and verifies their
// digests; their install scripts never run.
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * An npm package that contains a runtime's program for one platform.
 * @typedef {{ package: string, version: string, integrity: string, program: string }} Pin
 */

/** @type {Record<string, Record<string, Pin> | undefined>} */
const pins = JSON.parse(readFileSync(new URL("runtimes.json", import.meta.url), "utf8"));
const defaultCache = fileURLToPath(new URL("../.cache/runtimes", import.meta.url));

export const platform = `${process.platform}-${process.arch}`;

/** The names of all runtimes, such as `node-24` and `deno`. */
export const runtimeNames = Object.keys(pins);

/**
 * The pin of a name for this platform; undefined if there is none.
 * @param {string} name
 */
export function pinOf(name) {
  return pins[name]?.[platform];
}

/**
 * The path of a pin's program; the digest in the name gives a changed pin a new folder.
 * @param {Pin} pin
 */
export function programOf(pin, cache = defaultCache) {
  const digest = Buffer.from(pin.integrity.slice("sha512-".length), "base64").toString("hex").slice(0, 12);
  const name = pin.package.replace("@", "").replace("/", "-");
  return join(cache, `${name}-${pin.version}-${digest}`, basename(pin.program));
}

/**
 * Returns the path of a pin's program, and installs it first if absent; throws an Error that explains the failure.
 * @param {Pin} pin
 */
export async function install(pin, cache = defaultCache) {
  const program = programOf(pin, cache);
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  removeAbandoned(cache);
  const unpacked = mkdtempSync(join(cache, "unpack-"));
  try {
    await download(pin, unpacked);
    const kept = join(unpacked, "kept");
    keep(join(unpacked, "node_modules", pin.package), pin.program, kept);
    await succeed(join(kept, basename(program)), ["--version"], unpacked);
    moveTo(dirname(program), kept);
    return program;
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

// A killed install leaves 200 MB; one that is still running is younger than an hour.
function removeAbandoned(cache) {
  const folders = readdirSync(cache).filter((name) => name.startsWith("unpack-"));
  for (const folder of folders.map((name) => join(cache, name)))
    if (Date.now() - statSync(folder).mtimeMs > 3_600_000) rmSync(folder, { recursive: true, force: true });
}

/** Installs only the package of a pin with npm, which fails if the digest differs from the pin's. */
async function download({ package: name, version, integrity }, folder) {
  const manifest = { private: true, dependencies: { [name]: version } };
  const packages = { "": { dependencies: manifest.dependencies }, [`node_modules/${name}`]: { version, integrity } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, requires: true, packages }));
  const options = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-progress",
    "--prefer-offline",
    "--loglevel=error",
  ];
  // without a network npm would otherwise retry for more than a minute
  const retries = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000"];
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  await succeed(command, [...args, "ci", ...options, ...retries], folder);
}

// A Node package also contains headers and manuals of 70 MB.
function keep(source, program, target) {
  mkdirSync(target);
  renameSync(join(source, program), join(target, basename(program)));
  for (const name of readdirSync(source).filter((entry) => /^licen[cs]e/i.test(entry)))
    cpSync(join(source, name), join(target, name));
}

// Another process may have installed the same in the meantime: keep its folder.
function moveTo(target, source) {
  try {
    renameSync(source, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

/** Runs a program; rejects with its stderr if it fails. */
function succeed(command, args, cwd) {
  return new Promise((resolve, reject) => {
    // on Windows, npm is a shell script
    const shell = command === "npm" && process.platform === "win32";
    const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"], shell });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    // npm that runs by its path is named as a user would type it
    const [first, verb] = args;
    const typed = basename(first) === "npm-cli.js" ? `npm ${verb}` : `${basename(command)} ${first}`;
    const failed = (how) => reject(new Error(`${typed} ${how}\n${said}`.trim()));
    child.once("error", (error) => failed(`could not run: ${error.message}`));
    child.once("close", (status) => (status === 0 ? resolve() : failed(`ended with ${status}`)));
  });
}
