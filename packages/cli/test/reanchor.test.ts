import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const text = readFileSync(join(reference, "text.txt"), "utf8");
const article = readFileSync(join(reference, "article.json"), "utf8");
const folder = (edited: string) => folderWith({ "a.json": article, "new.txt": edited });

describe("visits anchor of an article", () => {
  it("moves every fact to the edited text, and says so", async () => {
    const cwd = folder(`سطر جديد لا معلومات فيه.\n${text}`);
    const { status, stderr } = await visits(["anchor", "a.json", "--text", "new.txt", "-o", "b.json"], { cwd });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/\d+ quotes: \d+ shifted\n$/)]);
    const moved = await visits(["validate", "b.json", "--text", "new.txt"], { cwd });
    expect(moved.status).toBe(0);
  });

  it("leaves it as it is in its own text", async () => {
    const cwd = folder(text);
    const { stdout } = await visits(["anchor", "a.json", "--text", "new.txt", "-q"], { cwd });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(article));
  });

  it("exits 1 where a fact is lost, names its place in the article, and writes nothing", async () => {
    const cwd = folder(text.replace("زيارة رسمية", "زيارة خاصة"));
    const { status, stdout, stderr } = await visits(["anchor", "a.json", "--text", "new.txt"], { cwd });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^a\.json:\d+:\d+: error\[coding\/quote-missing\] \/visits\/\d\/type\/evidence\/0 ⟦زيارة رسمية⟧/m,
    );
    expect(stderr).toMatch(/, \d+ lost\n$/);
  });

  it("lists what is elsewhere, and glosses of sentences that changed, in Arabic too", async () => {
    const [first = "", ...rest] = text.split("\n");
    const cwd = folder([...rest.filter(Boolean), first, ""].join("\n"));
    const { stderr } = await visits(["anchor", "a.json", "--text", "new.txt"], { cwd });
    expect(stderr).toMatch(/^moved {2}\/\S+ {2}\d+–\d+ → \d+–\d+\n {8}⟦/m);
    const arabic = await visits(["anchor", "a.json", "--text", "new.txt", "--lang", "ar"], { cwd });
    expect(arabic.stderr).toMatch(/الاقتباسات: \d+: /);
  });

  it.each([
    ["without a text", ["anchor", "a.json"]],
    ["to rewrite its quotes", ["anchor", "a.json", "--text", "new.txt", "--dry-run"]],
  ])("is refused %s: it is already an article", async (_, args) => {
    const { status, stderr } = await visits(args, { cwd: folder(text) });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/already an article.*--text <text>/)]);
  });
});
