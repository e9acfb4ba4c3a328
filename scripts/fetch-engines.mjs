// Installs the engines that the recipes of docs/guides/at-any-size.md run on, pinned in scripts/engines.json, into the
// project's own cache: Python packages, npm packages, and Debian packages that are unpacked there, not installed.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const pins = JSON.parse(readFileSync(new URL("engines.json", import.meta.url), "utf8"));

/** The folder of the engines. */
export const engines = fileURLToPath(new URL("../.cache/engines", import.meta.url));
const debian = join(engines, "debian");

/** The environment in which the engines are found, before programs of the machine of the same name. */
export function engineEnvironment(folder) {
  const libraries = ["usr/lib", "lib"].flatMap((path) =>
    existsSync(join(debian, path)) ? readdirSync(join(debian, path)).map((name) => join(debian, path, name)) : [],
  );
  const jvm = join(debian, "usr/lib/jvm");
  const java = existsSync(jvm) ? readdirSync(jvm).map((name) => join(jvm, name, "bin")) : [];
  const path = [folder, join(engines, "python/bin"), join(debian, "usr/bin"), process.env.PATH, ...java];
  return {
    ...process.env,
    PATH: path.join(delimiter),
    LD_LIBRARY_PATH: libraries.join(delimiter),
    PERL5LIB: join(debian, "usr/share/perl5"),
  };
}

/** Installs one kind of engine; returns why it could not be. */
function installed(kind, wanted, steps) {
  const stamp = join(engines, `${kind}.json`);
  const text = JSON.stringify(wanted);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === text) return undefined;
  for (const [command, args, cwd] of steps) {
    mkdirSync(cwd, { recursive: true });
    const { status, error, stderr } = spawnSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) return `${command}: ${error?.message ?? stderr.trim().split("\n").at(-1)}`;
  }
  writeFileSync(stamp, text);
  return undefined;
}

/** Installs all; returns the reason for each kind that is not there. */
export function fetchEngines() {
  const python = join(engines, "python");
  const npm = join(engines, "npm");
  mkdirSync(npm, { recursive: true });
  writeFileSync(join(npm, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: pins.npm }));
  return {
    python: installed("python", pins.python, [
      ["python3", ["-m", "venv", python], engines],
      [join(python, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", ...pins.python], engines],
    ]),
    npm: installed("npm", pins.npm, [
      ["npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], npm],
    ]),
    debian: installed("debian", pins.debian, [
      ["apt-get", ["download", ...missingDebian()], join(debian, "packages")],
      ["sh", ["-c", `for file in packages/*.deb; do dpkg-deb -x "$file" .; done`], debian],
    ]),
  };
}

// a machine with Java needs no second one
function missingDebian() {
  const hasJava = spawnSync("java", ["-version"]).status === 0;
  return pins.debian.filter((name) => !(hasJava && name.startsWith("openjdk")));
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url)
  for (const [kind, reason] of Object.entries(fetchEngines())) console.log(`${kind}: ${reason ?? "installed"}`);
