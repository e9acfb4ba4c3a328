// Installs the engines and judges that are not on npm, into the project's own cache: Python packages by the locks in scripts/engines/locks,
// and what scripts/engines.json pins: a crate, npm packages, and Debian packages that are unpacked there, not installed.
import "./current-node.mjs";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const pins = JSON.parse(readFileSync(new URL("engines.json", import.meta.url), "utf8"));

/** The folder of the engines. */
export const engines = fileURLToPath(new URL("../.cache/engines", import.meta.url));
const debian = join(engines, "debian");
const npm = join(engines, "npm");

/** The folder of the locks. */
export const locks = fileURLToPath(new URL("engines/locks", import.meta.url));

/** The names of the locks; each is a set of Python packages that is installed by itself. */
export function lockNames() {
  return readdirSync(locks).flatMap((file) => (file.endsWith(".in") ? [file.slice(0, -3)] : []));
}

const inPython = (name, program) => join(engines, "python", name, "bin", program);

/** The interpreter of a set of Python packages. */
export const pythonOf = (name) => inPython(name, "python");

/** The installer of Python packages. */
export const uv = inPython("uv", "uv");

/** R from Debian's packages, unpacked: its program, and the variables that replace the settings of an installation. */
export function rProgram() {
  const folder = join(engines, "r/usr/lib");
  const libraries = readdirSync(folder).filter((name) => name.endsWith("linux-gnu"));
  const paths = libraries.flatMap((name) => ["", "blas", "lapack"].map((part) => join(folder, name, part)));
  const home = join(folder, "R");
  const path = [join(home, "lib"), ...paths].join(delimiter);
  const env = { ...process.env, R_HOME: home, LD_LIBRARY_PATH: path, LC_ALL: "C.UTF-8", EDITOR: "vi", PAGER: "cat" };
  return { program: join(home, "bin/exec/R"), env };
}

/** The folder of the npm packages that judge reports. */
export const reports = join(engines, "reports");

/** The SARIF Multitool. */
export const sarifMultitool = join(reports, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

/** The program of a crate. */
export const crateProgram = (name) => join(engines, "cargo/bin", name);

/** The environment in which the engines are found, before programs of the machine of the same name. */
export function engineEnvironment(folder) {
  const libraries = ["usr/lib", "lib"].flatMap((path) =>
    existsSync(join(debian, path)) ? readdirSync(join(debian, path)).map((name) => join(debian, path, name)) : [],
  );
  const jvm = join(debian, "usr/lib/jvm");
  const java = existsSync(jvm) ? readdirSync(jvm).map((name) => join(jvm, name, "bin")) : [];
  const path = [folder, join(engines, "python/recipes/bin"), join(debian, "usr/bin"), process.env.PATH, ...java];
  return {
    ...process.env,
    PATH: path.join(delimiter),
    LD_LIBRARY_PATH: libraries.join(delimiter),
    PERL5LIB: join(debian, "usr/share/perl5"),
  };
}

/** Runs a program; resolves to why it failed. */
function failureOf(command, args, cwd) {
  mkdirSync(cwd, { recursive: true });
  // what a package compiles runs once or twice: optimizing it would take longer
  const env = { CFLAGS: "-O0", ...process.env };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => {
    child.once("error", ({ message }) => resolve(`${command}: ${message}`));
    child.once("close", (code) => resolve(code === 0 ? undefined : `${command}: ${said.trim().split("\n").at(-1)}`));
  });
}

const readLock = (name) => readFileSync(join(locks, `${name}.txt`), "utf8");

/** The steps that make a folder of Python packages; the installer itself comes with pip. */
function pythonSteps(name) {
  const folder = join(engines, "python", name);
  const lock = ["--quiet", "--require-hashes", "-r", join(locks, `${name}.txt`)];
  if (name === "uv")
    return [
      ["python3", ["-m", "venv", folder], engines],
      [join(folder, "bin/pip"), ["install", "--disable-pip-version-check", ...lock], engines],
    ];
  return [
    [uv, ["venv", "--quiet", "--clear", "--python", inPython("uv", "python"), folder], engines],
    [uv, ["pip", "install", "--python", pythonOf(name), ...lock], engines],
  ];
}

/** What a kind of engine is pinned to, and the steps that install it. */
const kinds = {
  npm: {
    wanted: () => pins.npm,
    steps: () => [["npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], npm]],
  },
  debian: {
    wanted: () => pins.debian,
    steps: () => [
      ["apt-get", ["download", ...missingDebian()], join(debian, "packages")],
      ["sh", ["-c", `for file in packages/*.deb; do dpkg-deb -x "$file" .; done`], debian],
    ],
  },
  reports: {
    wanted: () => readFileSync(join(locks, "reports/package-lock.json"), "utf8"),
    // one brings a peer that is not needed, and a script that only makes its program executable
    steps: () => [
      ["cp", ["package.json", "package-lock.json", reports], join(locks, "reports")],
      ["npm", ["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--loglevel=error"], reports],
      ["chmod", ["+x", sarifMultitool], reports],
    ],
  },
  r: {
    wanted: () => pins.r,
    steps: () => [
      ["apt-get", ["download", ...pins.r.packages], join(engines, "r/packages")],
      ["sh", ["-c", `for file in packages/*.deb; do dpkg-deb -x "$file" .; done`], join(engines, "r")],
    ],
  },
  // unoptimized, which compiles in a third of the time
  cargo: {
    wanted: () => pins.cargo,
    steps: () =>
      Object.entries(pins.cargo).map(([name, { version, features }]) => {
        const what = [name, "--version", version, "--features", features.join(",")];
        return [
          "cargo",
          ["install", "--debug", "--locked", "--quiet", "--root", join(engines, "cargo"), ...what],
          engines,
        ];
      }),
  },
  ...Object.fromEntries(
    lockNames().map((name) => [name, { wanted: () => readLock(name), steps: () => pythonSteps(name) }]),
  ),
};

/** Installs one kind of engine unless it is there; resolves to why it could not be. */
async function install(kind) {
  const { wanted, steps } = kinds[kind];
  const stamp = join(engines, `${kind}.json`);
  const text = JSON.stringify(wanted());
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === text) return undefined;
  const started = Date.now();
  console.log(`installing: ${kind}`);
  rmSync(stamp, { force: true });
  if (kind === "reports") mkdirSync(reports, { recursive: true });
  if (kind === "npm") writeManifest();
  for (const step of steps()) {
    const failure = await failureOf(...step);
    if (failure !== undefined) return failure;
  }
  writeFileSync(stamp, text);
  console.log(`installed: ${kind} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return undefined;
}

function writeManifest() {
  mkdirSync(npm, { recursive: true });
  writeFileSync(join(npm, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: pins.npm }));
}

/** Installs kinds of engines; resolves to the reason for each kind that is not there. */
export async function fetchEngines(wanted = Object.keys(kinds)) {
  mkdirSync(engines, { recursive: true });
  const isPython = (kind) => lockNames().includes(kind);
  const absent = {};
  const fetchInTurn = async (some) => {
    for (const kind of some) absent[kind] = await install(kind);
  };
  const fetchPython = async () => {
    const some = wanted.filter(isPython);
    if (some.length === 0) return;
    await fetchInTurn(["uv"]);
    if (absent.uv === undefined) await fetchInTurn(some.filter((kind) => kind !== "uv"));
    else for (const kind of some) absent[kind] = absent.uv;
  };
  // the compiler works while the network does
  await Promise.all([fetchPython(), fetchInTurn(wanted.filter((kind) => !isPython(kind)))]);
  return absent;
}

// a machine with Java needs no second one
function missingDebian() {
  const hasJava = spawnSync("java", ["-version"]).status === 0;
  return pins.debian.filter((name) => !(hasJava && name.startsWith("openjdk")));
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url)
  for (const [kind, reason] of Object.entries(await fetchEngines())) console.log(`${kind}: ${reason ?? "installed"}`);
