import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { visits } from "./run.ts";

const relation = "{ source: brill, target: norrin, kind: holds-office, quote: Minister }";
const entities = "entities:\n  - { id: brill, offices: [{ title: Minister, of: norrin }] }\n";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "migrate-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

describe("visits migrate", () => {
  it("keeps comments and layout of a coding", async () => {
    const kept = "# relations of the text\nrelations:\n";
    const last = "  - { source: norrin, target: veyra, kind: opposes, quote: Norrin } # kept\n";
    const cwd = folderWith({ "a.coding.yaml": `${entities}${kept}  - ${relation} # gone\n${last}` });
    const { status, stdout } = await visits(["migrate", "a.coding.yaml"], { cwd });
    expect([status, read(cwd, "a.coding.yaml")]).toEqual([0, `${entities}${kept}${last}`]);
    expect(stdout).toContain("/relations/0  removed the holds-office relation");
  });

  it("changes the version of an article and nothing else", async () => {
    const cwd = folderWith({ "a.json": '{\n  "specVersion": "0.1",\n  "x": [1,  2]\n}\n' });
    expect((await visits(["migrate", "a.json"], { cwd })).status).toBe(0);
    expect(read(cwd, "a.json")).toBe('{\n  "specVersion": "0.2",\n  "x": [1,  2]\n}\n');
    expect((await visits(["migrate", "a.json"], { cwd })).stdout).toContain("nothing to migrate");
  });

  it("writes nothing with --dry-run", async () => {
    const cwd = folderWith({ "a.json": '{ "specVersion": "0.1" }' });
    const { status, stdout } = await visits(["migrate", "--dry-run", "a.json"], { cwd });
    expect([status, read(cwd, "a.json")]).toEqual([0, '{ "specVersion": "0.1" }']);
    expect(stdout).toContain("1 change not written (--dry-run)");
  });

  it("says what a person has to do, with exit code 1", async () => {
    const cwd = folderWith({ "a.coding.yaml": `entities: [{ id: brill }]\nrelations:\n  - ${relation}\n` });
    const { status, stdout } = await visits(["migrate", "--lang", "ar", "a.coding.yaml"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("أضف إلى brill");
    expect(read(cwd, "a.coding.yaml")).toBe("entities: [{ id: brill }]\n");
  });

  it("refuses what it cannot write into, and reports what it cannot read", async () => {
    const cwd = folderWith({ "a.ndjson": "{}\n", "b.json": '{"specVersion":"9"}' });
    expect((await visits(["migrate", "a.ndjson"], { cwd })).status).toBe(2);
    expect((await visits(["migrate", "absent.json"], { cwd })).status).toBe(3);
    expect((await visits(["migrate", "b.json"], { cwd })).status).toBe(1);
  });
});
