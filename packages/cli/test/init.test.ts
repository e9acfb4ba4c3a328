import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

describe("visits init", () => {
  it.each([
    ["en", "en", /^# A coding: every fact/],
    ["ar", "ar", /^# هذا ترميز/],
    ["ar", "en", /^# هذا ترميز/],
    ["en", "fa", /^# A coding: every fact/],
  ])("comments in %s for a text in %s: what it writes passes without a remark", async (lang, language, head) => {
    const folder = folderWith({});
    const { status, stdout } = await visits(["init", join(folder, "trip"), "--lang", lang, "--language", language]);
    expect([status, stdout]).toEqual([0, ""]);
    const coding = join(folder, "trip.coding.yaml");
    expect(readFileSync(coding, "utf8")).toMatch(head);
    expect((await visits(["validate", coding, "--fail-on", "note"])).status).toBe(0);
    expect((await visits(["stats", coding, "--json"])).stdout).toContain('"visits":1,"meetings":1');
  });

  it("takes a text of one's own, whose examples are comments only", async () => {
    const text = readFileSync(join(reference, "text.txt"));
    const folder = folderWith({ "lavrov.txt": text });
    const { status, stderr } = await visits(["init", "--text", join(folder, "lavrov.txt")]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/kept, as it is the same: .*lavrov\.txt\nwrote: .*lavrov\.coding\.yaml/);
    const coding = readFileSync(join(folder, "lavrov.coding.yaml"), "utf8");
    expect(coding.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
      "type: NewsArticle",
      "extent: full",
      "inLanguage: ar",
    ]);
    expect((await visits(["validate", join(folder, "lavrov.coding.yaml"), "--fail-on", "note"])).status).toBe(0);
    expect((await visits(["init", join(folder, "other"), "--text", join(folder, "lavrov.txt")])).status).toBe(0);
    expect(readFileSync(join(folder, "other.txt"))).toEqual(text);
  });

  it("overwrites nothing without --force, and then writes neither file", async () => {
    const folder = folderWith({ "trip.txt": "mine" });
    const refused = await visits(["init", join(folder, "trip")]);
    expect([refused.status, existsSync(join(folder, "trip.coding.yaml"))]).toEqual([2, false]);
    expect(refused.stderr).toMatch(/trip\.txt is there already, and differs; --force/);
    expect(readFileSync(join(folder, "trip.txt"), "utf8")).toBe("mine");
    expect((await visits(["init", join(folder, "trip"), "--force"])).status).toBe(0);
    expect(readFileSync(join(folder, "trip.txt"), "utf8")).not.toBe("mine");
  });

  it("says at once what is wrong with a text (exit 1), or that it is not there (exit 3)", async () => {
    const folder = folderWith({ "a.txt": "Ada\u0007Brill\n" });
    const run = await visits(["init", "--text", join(folder, "a.txt")]);
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("text/")]);
    expect((await visits(["init", join(folder, "b"), "--text", join(folder, "absent.txt")])).status).toBe(3);
  });
});
