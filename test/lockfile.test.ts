import { describe, expect, it } from "vitest";
import { absent, fetched, found, type Lock } from "./house/lock.ts";
import { read } from "./house/source-files.ts";

const lock: Lock = JSON.parse(read("package-lock.json")).packages;
const { allowScripts } = JSON.parse(read("package.json"));
const entries = fetched(lock);

/** Licences that require only a notice. */
const permissive = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Unicode-3.0",
];

/** Licences of tools that are used here and never shipped. spawndamnit's licence file is the text of MIT. */
const fineForTools = [
  ...permissive,
  "MPL-2.0",
  "Python-2.0",
  "PSF-2.0",
  "CC0-1.0",
  "CC-BY-4.0",
  "OFL-1.1",
  "Zlib",
  "SEE LICENSE IN LICENSE",
];

/** Their manifests lack a licence, but their licence files name one: eval and require-like are MIT, format is MIT too. */
const namedInFiles = ["node_modules/eval", "node_modules/format", "node_modules/require-like"];

/** An SPDX choice such as `MIT OR Apache-2.0` is allowed if one of its licences is, a sum such as `Apache-2.0 AND MIT` if all are. */
function isAmong(licences: readonly string[], licence = "none"): boolean {
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => one.split(" AND ").every((part) => licences.includes(part)));
}

describe("package-lock.json", () => {
  it("holds every optional package of every platform, or `npm ci` stops", () => {
    expect(absent(lock)).toEqual([]);
  });

  it("names no registry's address", () => {
    expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it("holds a digest of everything that is fetched", () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  });

  it("lets no dependency run a script at install", () => {
    const running = entries.filter(([path, { hasInstallScript }]) => {
      const name = path.split("node_modules/").at(-1) ?? path;
      return hasInstallScript && allowScripts[name] !== false;
    });
    expect(running.map(([path]) => path)).toEqual([]);
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  it("has permissive licences on what users of the packages install", () => {
    const installed = entries.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(installed.filter(([, { license }]) => !isAmong(permissive, license))).toEqual([]);
  });

  it("has known licences on the tools", () => {
    const unknown = entries.filter(([, { license }]) => !isAmong(fineForTools, license));
    const named = unknown.filter(([path]) => !namedInFiles.includes(path));
    expect(named.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});

describe("the checker itself", () => {
  const small: Lock = {
    "": {},
    "node_modules/turbo": { optionalDependencies: { "@turbo/linux-64": "1.0.0", "@turbo/darwin-64": "1.0.0" } },
    "node_modules/@turbo/linux-64": {},
    "node_modules/tsx/node_modules/esbuild": { optionalDependencies: { "@esbuild/linux-x64": "1.0.0" } },
    "node_modules/tsx/node_modules/@esbuild/linux-x64": {},
  };

  it("finds the one platform that is missing", () => {
    expect(absent(small)).toEqual(["@turbo/darwin-64, wanted by node_modules/turbo"]);
  });

  it("looks where Node looks: beside the asker, then further up", () => {
    const nested = "node_modules/tsx/node_modules/esbuild";
    expect(found(small, nested, "@esbuild/linux-x64")).toBe("node_modules/tsx/node_modules/@esbuild/linux-x64");
    expect(found(small, nested, "turbo")).toBe("node_modules/turbo");
    expect(found(small, "packages/cli", "turbo")).toBe("node_modules/turbo");
  });
});
