import { describe, expect, it } from "vitest";
import { folderWith, visits } from "./run.ts";

const article = {
  ...{ specVersion: "0.2", id: "urn:test:flood", type: "NewsArticle", extent: "full", inLanguage: "en" },
  ...{ textDirection: "ltr", text: "Words.", textHash: "0".repeat(64), offsetUnit: "utf-16", sections: [] },
  entities: Array.from({ length: 30 }, (_, i) => ({
    ...{ id: `e${i}`, kind: "person", name: { en: "A name" } },
    mentions: Array.from({ length: i === 0 ? 250 : 0 }, () => 0),
  })),
};
const cwd = folderWith({ "a.json": JSON.stringify(article) });
const run = async (...args: string[]) => visits(["validate", "a.json", ...args], { cwd });

describe("issues that are not listed", () => {
  it.each([
    ["compact", /^a\.json: shape\/type: 150 more issues are not listed$/m],
    ["pretty", /^ {2}shape\/type: 150 more issues are not listed$/m],
    ["github", /^::notice file=a\.json,title=not listed::shape\/type: 150 more issues are not listed$/m],
  ])("are counted in %s", async (format, line) => {
    const { status, stdout } = await run("--format", format);
    expect(status).toBe(1);
    expect(stdout).toMatch(line);
  });

  it("are counted in Arabic", async () => {
    expect((await run("--lang", "ar")).stdout).toContain("shape/type: ملاحظات أخرى لم تُدرج (عددها 150)");
  });

  it("are counted in JSON, and in the total of the verdict on a line", async () => {
    expect(JSON.parse((await run("--format", "json")).stdout)[0].notListed).toEqual([
      { code: "shape/type", count: 150 },
    ]);
    const verdict = await visits(["validate", "--format", "ndjson", "-"], { input: `${JSON.stringify(article)}\n` });
    const { issues, total } = JSON.parse(verdict.stdout);
    // the list of sections is empty, which is one more
    expect([issues.length, total]).toEqual([20, 251]);
  });
});
