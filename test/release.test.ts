import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesUnder, root } from "./house/source-files.ts";

const packages = ["cli", "core", "dataset", "explorer", "extract"];
const repository = { type: "git", url: "git+https://example.org/diplomatic-visits.git" };
const homepage = "https://example.org/visits";
const copy = mkdtempSync(join(tmpdir(), "visits-release-"));

const read = (path: string) => readFileSync(join(copy, path), "utf8");
const json = (path: string) => JSON.parse(read(path));

/** Runs a script of the copy's package.json, without the network. */
function npm(...args: string[]) {
  const path = process.env["npm_execpath"];
  const env = { ...process.env, npm_config_offline: "true" };
  const options = { cwd: copy, env, encoding: "utf8" } as const;
  return path ? spawnSync(process.execPath, [path, ...args], options) : spawnSync("npm", args, options);
}

// Biome panics at files outside its folder, which the workspace links would lead to.
function linkModules(): void {
  const workspace = join(copy, "node_modules/@diplomatic-visits");
  mkdirSync(workspace, { recursive: true });
  for (const name of packages) symlinkSync(join(copy, "packages", name), join(workspace, name), "junction");
  for (const name of readdirSync(`${root}node_modules`))
    if (name !== "@diplomatic-visits") symlinkSync(`${root}node_modules/${name}`, join(copy, "node_modules", name));
}

// A copy of the repository as for a release: with an address, and with something to release.
beforeAll(() => {
  for (const path of filesUnder("")) cpSync(root + path, join(copy, path));
  linkModules();
  writeFileSync(join(copy, "package.json"), JSON.stringify({ ...json("package.json"), homepage, repository }));
  writeFileSync(
    join(copy, ".changeset/some-change.md"),
    '---\n"@diplomatic-visits/core": minor\n---\n\nSome change.\n',
  );
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("npm run version", () => {
  it("rely-25-release-flow: leaves one version everywhere, the address in every public package, and files that Biome accepts", () => {
    const before = json("packages/core/package.json").version;
    const { status, stdout, stderr } = npm("run", "version");
    expect(status, stdout + stderr).toBe(0);

    const { version } = json("packages/core/package.json");
    expect(version).not.toBe(before);
    const lock = json("package-lock.json").packages;
    for (const name of packages) {
      const directory = `packages/${name}`;
      expect(json(`${directory}/package.json`)).toMatchObject({ version, repository: { ...repository, directory } });
      expect(lock[directory].version).toBe(version);
    }
    expect(read("packages/core/CHANGELOG.md")).toContain("Some change.");
    expect(read("CITATION.cff")).toContain(
      `version: ${version}\nrepository-code: "https://example.org/diplomatic-visits"`,
    );
    expect(read("CITATION.cff")).toMatch(/^date-released: "\d{4}-\d{2}-\d{2}"$/m);
    expect(read("CITATION.cff")).toContain('\nurl: "https://example.org/visits"\n');

    const checked = npm("run", "lint");
    expect([checked.status, checked.stdout + checked.stderr]).toEqual([0, expect.any(String)]);
  });

  it("can be followed by npm run release, which tests and publishes", () => {
    const { scripts, devDependencies } = json("package.json");
    expect(scripts.release).toBe("npm test && node scripts/run.mjs changeset publish");
    expect(Object.keys(devDependencies)).toContain("@changesets/cli");
  });
});
