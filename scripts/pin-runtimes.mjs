// Writes scripts/runtimes.json: for each runtime and platform the newest package of its range, with its digest.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const nodeOn = (...platforms) =>
  Object.fromEntries(platforms.map((platform) => [platform, `node-${platform.replace("win32", "win")}`]));
const node = (range, platforms) => ({ range, packages: platforms, program: "bin/node" });
const linux = nodeOn("linux-x64", "linux-arm64");

const wanted = {
  // the oldest version that the packages support
  "node-20": node("20.19.0", linux),
  "node-22": node("22", linux),
  "node-24": node("24", nodeOn("linux-x64", "linux-arm64", "darwin-x64", "win32-x64")),
  "node-26": node("26", linux),
  bun: {
    range: "1",
    // the build for processors without AVX2
    packages: { "linux-x64": "@oven/bun-linux-x64-baseline", "linux-arm64": "@oven/bun-linux-aarch64" },
    program: "bin/bun",
  },
  deno: {
    range: "2",
    packages: { "linux-x64": "@deno/linux-x64-glibc", "linux-arm64": "@deno/linux-arm64-glibc" },
    program: "deno",
  },
};

/** The newest version of a range, with the digest of its tarball. */
function newest(name, range) {
  const asked = ["view", `${name}@${range}`, "name", "version", "dist.integrity", "--json"];
  const found = [JSON.parse(execFileSync("npm", asked, { encoding: "utf8" }))].flat();
  const byVersion = found.sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
  const { version, "dist.integrity": integrity } = byVersion.at(-1);
  return { version, integrity };
}

const lock = Object.fromEntries(
  Object.entries(wanted).map(([runtime, { range, packages, program }]) => {
    const pins = Object.entries(packages).map(([platform, name]) => {
      const file = platform.startsWith("win32") ? `${program}.exe` : program;
      return [platform, { package: name, ...newest(name, range), program: file }];
    });
    return [runtime, Object.fromEntries(pins)];
  }),
);
writeFileSync(new URL("runtimes.json", import.meta.url), `${JSON.stringify(lock, undefined, 2)}\n`);
