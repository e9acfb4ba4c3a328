// How the setup installs a runtime, tested with a local registry that contains a small program instead of one.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { install, pinOf, programOf } from "../scripts/runtimes.mjs";
import { npm } from "./house/consumer.ts";
import { integrityOf, type Registry, registryWith } from "./house/registry.ts";
import { root } from "./house/source-files.ts";

let folder: string;
let cache: string;
let registry: Registry;

const tarballOf = (program: string): Buffer => {
  const source = join(folder, "source");
  mkdirSync(join(source, "bin"), { recursive: true });
  writeFileSync(join(source, "package.json"), '{ "name": "a-runtime", "version": "1.0.0" }');
  writeFileSync(join(source, "LICENSE"), "MIT");
  writeFileSync(join(source, "bin/run"), program, { mode: 0o755 });
  npm(["pack", "--pack-destination", folder], source);
  return readFileSync(join(folder, "a-runtime-1.0.0.tgz"));
};
const pinned = (integrity: string) => ({ package: "a-runtime", version: "1.0.0", integrity, program: "bin/run" });

/** Serves the program and returns its pin. */
async function served(program: string) {
  const tarball = tarballOf(program);
  registry = await registryWith("a-runtime", tarball);
  vi.stubEnv("npm_config_registry", registry.address);
  return pinned(integrityOf(tarball));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "visits-runtimes-"));
  cache = join(folder, "cache");
  vi.stubEnv("npm_config_cache", join(folder, "npm"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await registry?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a pinned runtime", () => {
  it("is installed once, with its licence and nothing else of its package", async () => {
    const pin = await served("#!/bin/sh\necho 1.0.0\n");
    const program = await install(pin, cache);
    expect(spawnSync(program, { encoding: "utf8" }).stdout).toBe("1.0.0\n");
    expect(readdirSync(cache)).toHaveLength(1);
    expect(readdirSync(join(program, "..")).sort()).toEqual(["LICENSE", "run"]);
    const asked = registry.requests();
    expect(await install(pin, cache)).toBe(program);
    expect(registry.requests()).toBe(asked);
  });

  it("removes what a killed install left an hour ago, and not what another one is writing", async () => {
    const pin = await served("#!/bin/sh\n");
    const [abandoned, running] = ["unpack-abandoned", "unpack-running"].map((name) => join(cache, name)) as [
      string,
      string,
    ];
    for (const path of [abandoned, running]) mkdirSync(path, { recursive: true });
    utimesSync(abandoned, new Date(), new Date(Date.now() - 2 * 3_600_000));
    await install(pin, cache);
    expect([existsSync(abandoned), existsSync(running)]).toEqual([false, true]);
  });

  it("with another digest is refused and leaves nothing", async () => {
    await served("#!/bin/sh\necho 1.0.0\n");
    const other = pinned(integrityOf(Buffer.from("what was pinned")));
    await expect(install(other, cache)).rejects.toThrow(/npm ci ended with 1\n.*EINTEGRITY/s);
    expect(readdirSync(cache)).toEqual([]);
  });

  it("that does not start on this system is refused and leaves nothing", async () => {
    const pin = await served("#!/bin/sh\necho wrong libc >&2\nexit 127\n");
    await expect(install(pin, cache)).rejects.toThrow("run --version ended with 127\nwrong libc");
    expect(readdirSync(cache)).toEqual([]);
  });

  it("is reported where no registry answers", async () => {
    const pin = await served("#!/bin/sh\n");
    await registry.close();
    await expect(install(pin, cache)).rejects.toThrow(/npm ci ended with 1\n.*ECONNREFUSED/s);
    expect(readdirSync(cache)).toEqual([]);
  });
});

const programAt = (name: string) => {
  const pin = pinOf(name);
  const program = pin && programOf(pin);
  return program && existsSync(program) ? program : undefined;
};
const [older, current] = [programAt("node-20"), programAt("node-24")];

describe.skipIf(!older)("a script started under Node 20", () => {
  const started = (...args: string[]) =>
    spawnSync(older ?? "", [...args, "scripts/run.mjs", "node", "--version"], { cwd: root, encoding: "utf8" });

  it.skipIf(!current)("runs under Node 24, and so does what it starts", () => {
    const { status, stdout, stderr } = started();
    expect([status, stdout, stderr]).toEqual([0, `v${pinOf("node-24")?.version}\n`, ""]);
  });

  it("ends with what to do where no Node 24 is pinned for the platform", () => {
    const foreign = 'data:text/javascript,Object.defineProperty(process, "arch", { value: "s390x" })';
    const { status, stderr } = started("--import", foreign);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^This project is developed on Node 24, .* no package of Node 24 for \w+-s390x\.\nFix: /s),
    ]);
  });
});
