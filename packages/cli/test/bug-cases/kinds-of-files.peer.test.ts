import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bugCases, copyOfCase } from "../../../../test/bug-cases.ts";
import { visits } from "../run.ts";

describe.skipIf(!bugCases)("bug cases: kinds of files", () => {
  it("03-text-option-ignored-for-an-article", async () => {
    const cwd = copyOfCase("03-text-option-ignored-for-an-article");
    const { status, stdout } = await visits(["validate", "article.json", "--text", "other.txt"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^other\.txt:1:1: error\[envelope\/text-hash\] .*⟦Deputy Foreign Minister/);
  });

  it("04-anchor-of-an-article-does-nothing", async () => {
    const cwd = copyOfCase("04-anchor-of-an-article-does-nothing");
    const moved = await visits(["anchor", "article.json", "--text", "new.txt", "-o", "out.json"], { cwd });
    expect([moved.status, moved.stderr]).toEqual([0, "6 quotes: 6 shifted\n"]);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).text).toBe(
      readFileSync(join(cwd, "new.txt"), "utf8"),
    );
    const refused = await visits(["anchor", "article.json"], { cwd });
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/already an article/)]);
  });

  it("17-crlf-text", async () => {
    const cwd = copyOfCase("17-crlf-text");
    const place = "a.txt:1:16: error[text/control] /text ";
    const checked = await visits(["validate", "a.coding.yaml"], { cwd });
    expect(checked.stdout.startsWith(place)).toBe(true);
    expect(checked.stdout).toMatch(/lines end in CR LF/);
    const { stdout } = await visits(["validate", "a.coding.yaml", "--format", "github"], { cwd });
    expect(stdout).toMatch(/^::error file=a\.txt,line=1,col=16,/);
    const begun = await visits(["init", "mine", "--text", "a.txt", "--force"], { cwd });
    expect([begun.status, readFileSync(join(cwd, "mine.txt"), "utf8").includes("\r")]).toEqual([0, false]);
  });

  it("21-value-shown-equal-to-the-list", async () => {
    const cwd = copyOfCase("21-value-shown-equal-to-the-list");
    const { stdout } = await visits(["validate", "a.coding.yaml"], { cwd });
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^a\.coding\.yaml:1:1: error\[shape\/computed-key\] \/specVersion this is a coding/),
      "",
    ]);
  });

  it("22-coding-with-the-hash-of-its-text", async () => {
    const cwd = copyOfCase("22-coding-with-the-hash-of-its-text");
    const { stdout } = await visits(["validate", "a.coding.yaml", "b.coding.yaml"], { cwd });
    expect(stdout).not.toMatch(/shape\/required/);
    expect(stdout).toMatch(/b\.coding\.yaml:1:1: error\[shape\/computed-key\] \/text/);
    expect(stdout).not.toMatch(/a\.coding\.yaml.*shape/);
  });

  it("25-which-kind-of-file", async () => {
    const cwd = copyOfCase("25-which-kind-of-file");
    const files = ["A.CODING.YAML", "a.txt", "page.html", "utf16.coding.yaml", "model.json"];
    const { stdout } = await visits(["validate", ...files], { cwd });
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^a\.txt:1:1: error\[read\/kind\] .*text.*visits extract/),
      expect.stringMatching(/^page\.html:1:1: error\[read\/kind\] .*web page.*visits extract/),
      expect.stringMatching(/^utf16\.coding\.yaml:1:1: error\[read\/kind\] .*UTF-16.*save it as UTF-8/),
      expect.stringMatching(/^model\.json:1:1: error\[read\/kind\] .*```/),
    ]);
  });

  it("15-text-faults-hidden-behind-missing-quotes", async () => {
    const cwd = copyOfCase("15-text-faults-hidden-behind-missing-quotes");
    const { stdout } = await visits(["validate", "utf16.coding.yaml"], { cwd });
    expect(stdout).toMatch(/^utf16\.txt:1:1: error\[read\/utf8\] \/text the text is UTF-16: save it as UTF-8; /);
  });
});
