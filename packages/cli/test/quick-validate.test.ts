import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleFolder, articleIds } from "../../../scripts/article-folders.ts";
import { oneFileOf } from "../src/quick/one-file.ts";
import { visits } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "quick-"));
const articles = articleIds.map((id) => {
  const name = `${id}.json`;
  writeFileSync(join(folder, name), readFileSync(new URL("article.json", articleFolder(id))));
  return name;
});
writeFileSync(join(folder, "broken.json"), '{"type": "NewsArticle"}');
writeFileSync(join(folder, "empty.json"), "");
writeFileSync(join(folder, "list.json"), "[]");

describe("a command line that asks for one file", () => {
  it.each([
    [["validate", "a.json"], { path: "a.json", quiet: false }],
    [["validate", "-q", "a.JSON"], { path: "a.JSON", quiet: true }],
    [["validate", "a/b.json", "--quiet"], { path: "a/b.json", quiet: true }],
    [["validate"], undefined],
    [["validate", "--quiet"], undefined],
    [["validate", "a.json", "b.json"], undefined],
    [["validate", "--fix", "a.json"], undefined],
    [["validate", "-j", "2", "a.json"], undefined],
    [["validate", "--help.json"], undefined],
    [["validate", "a.coding.json"], undefined],
    [["validate", "coding.json"], undefined],
    [["validate", "a.ndjson"], undefined],
    [["validate", "a.json.gz"], undefined],
    [["view", "a.json"], undefined],
  ] as const)("is read without the parser of arguments: %j", (args, file) => {
    expect(oneFileOf(args)).toEqual(file);
  });
});

/** A run without the milliseconds that it took. */
async function run(args: readonly string[], env = {}) {
  const { stdout, stderr, status } = await visits(args, { cwd: folder, env });
  return { stdout, stderr: stderr.replace(/[\d.]+ ms/, "ms"), status };
}

describe("the quick way through `visits validate`", () => {
  // an option that asks for what is the default keeps the whole program
  const asWhole = ["--lang", "en"];

  it.each([...articles, "broken.json", "empty.json", "list.json", "absent.json", "*.json"])(
    "reports what the whole program reports: %s",
    async (name) => {
      for (const quiet of [[], ["--quiet"]])
        expect(await run(["validate", ...quiet, name])).toEqual(await run(["validate", ...asWhole, ...quiet, name]));
    },
  );

  it("leaves a run in a workflow to the whole program", async () => {
    const env = { GITHUB_ACTIONS: "true" };
    const [name = ""] = articles;
    expect(await run(["validate", name], env)).toEqual(await run(["validate", ...asWhole, name], env));
  });
});
