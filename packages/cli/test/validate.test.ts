import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const article = readFileSync(join(reference, "article.json"), "utf8");
const coding = readFileSync(join(reference, "coding.yaml"), "utf8");
const text = readFileSync(join(reference, "text.txt"), "utf8");

/** The codes a broken copy of the reference article gets, with their lines. */
async function codesOf(content: string | Uint8Array): Promise<string[]> {
  const folder = folderWith({ "broken.json": content });
  const { status, stdout } = await visits(["validate", join(folder, "broken.json"), "--format", "json"]);
  expect(status).toBe(1);
  const [{ issues }] = JSON.parse(stdout) as [{ issues: { code: string; line: number }[] }];
  return issues.map(({ code, line }) => {
    expect(line).toBeGreaterThan(0);
    return code;
  });
}

describe("visits validate", () => {
  it("exits 0 on the reference article, in both forms, and says which it saw", async () => {
    const { status, stdout, stderr } = await visits(["validate", reference, "--format", "pretty", "--fail-on", "note"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/valid .*article\.json \(article\)/);
    expect(stdout).toMatch(/valid .*coding\.yaml \(coding\)/);
    expect(stderr).toMatch(/^2 files: 2 valid, 0 invalid; 0 errors, 0 warnings, 0 notes/);
  });

  it.each([
    [
      "one letter of a quote",
      (s: string) => s.replace('"quote": "زيارة رسمية"', '"quote": "زيارة رسميه"'),
      "evidence/quote-matches",
    ],
    ["one digit of an offset", (s: string) => s.replace('"start": 78,', '"start": 79,'), "evidence/quote-matches"],
    ["ک for ك in a quote", (s: string) => s.replace('"quote": "موسكو"', '"quote": "موسکو"'), "evidence/quote-matches"],
    ["ك for ک in the text", (s: string) => s.replace("کما", "كما"), "envelope/text-hash"],
    [
      "a word of the text outside any quote",
      (s: string) => s.replace("وبطبيعة الحال", "وبطبيعة الأمر"),
      "envelope/text-hash",
    ],
    ["a brace left out", (s: string) => s.slice(0, -3), "read/json"],
  ])("catches %s, with the place", async (_, change, code) => {
    const changed = change(article);
    expect(changed).not.toBe(article);
    const codes = await codesOf(changed);
    if (code === "read/json") expect(codes.every((one) => one.startsWith("read/"))).toBe(true);
    else expect(codes).toContain(code);
  });

  it("judges what is not JSON, not UTF-8 or empty: exit 1, not 3", async () => {
    for (const bytes of ["", "not json", new Uint8Array([0x7b, 0xff, 0x7d]), "\ufeff{}"])
      expect((await codesOf(bytes)).every((code) => /^(read|shape)\//.test(code))).toBe(true);
  });

  it("finds the text of a coding by its name, or where --text says", async () => {
    const named = folderWith({ "trip.coding.yaml": coding, "trip.txt": text, "other.yaml": coding });
    expect((await visits(["validate", join(named, "trip.coding.yaml")])).status).toBe(0);
    const told = await visits(["validate", join(named, "other.yaml"), "--text", join(named, "trip.txt")]);
    expect(told.status).toBe(0);
  });

  it("reads standard input, JSON or YAML", async () => {
    expect((await visits(["validate", "-"], { input: article })).status).toBe(0);
    expect((await visits(["validate", "-", "--text", join(reference, "text.txt")], { input: coding })).status).toBe(0);
  });

  it("exits 3 when something got no verdict, and still judges the rest", async () => {
    const { status, stdout, stderr } = await visits([
      "validate",
      join(reference, "article.json"),
      "absent.json",
      "--format",
      "ndjson",
    ]);
    expect(status).toBe(3);
    expect(JSON.parse(stdout).ok).toBe(true);
    expect(stderr).toContain("absent.json: no such file");
    const alone = folderWith({ "trip.coding.yaml": coding });
    const lost = await visits(["validate", join(alone, "trip.coding.yaml")]);
    expect([lost.status, lost.stderr]).toEqual([3, expect.stringContaining("--text")]);
  });

  it.each([
    [["validate"]],
    [["validate", "nothing-*.json"]],
    [["validate", ".", "--format", "xml"]],
    [["validate", ".", "--rule", "evidence/needed"]],
    [["validate", ".", "--rule", "nope/x=off"]],
    [["validate", ".", "--rule", "evidence/needed=fatal"]],
    [["validate", ".", "--rule", "shape/required=off"]],
    [["validate", ".", "--fail-on", "fatal"]],
    [["validate", ".", "--watch", "--rule", "nope/*=off"]],
    [["explain", "no/such"]],
    [["frobnicate"]],
    [["validate", "x.json", "--frobnicate"]],
  ])("exits 2 on wrong usage: %j", async (args) => {
    const { status, stdout, stderr } = await visits(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
  });

  it("names the rule that may be meant", async () => {
    const { stderr } = await visits(["validate", ".", "--rule", "evidence/trimed=off"]);
    expect(stderr).toContain("did you mean evidence/trimmed?");
  });

  it("overrides severities, and fails on the severity asked for", async () => {
    const folder = folderWith({
      "a.json": article.replace('"mod": "approx",', "").replace(/"note": "The text says dollar[^"]*",/, ""),
    });
    const file = join(folder, "a.json");
    expect((await visits(["validate", file])).status).toBe(0);
    expect((await visits(["validate", file, "--fail-on", "warning"])).status).toBe(1);
    expect((await visits(["validate", file, "--rule", "quantity/*=error"])).status).toBe(1);
    expect((await visits(["validate", file, "--rule", "quantity/*=off", "--fail-on", "note"])).status).toBe(0);
  });
});

describe("the formats", () => {
  const folder = folderWith({ "a.json": article.replace('"quote": "زيارة رسمية"', '"quote": "زيارة رسميه"') });
  const file = join(folder, "a.json");

  it("compact: one line an issue, the place first", async () => {
    const { stdout } = await visits(["validate", file, "--format", "compact"]);
    expect(stdout).toMatch(
      /a\.json:[0-9]+:[0-9]+: error\[evidence\/quote-matches\] \/visits\/0\/type\/evidence\/0\/quote /,
    );
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  it("pretty: an Arabic hint has a line of its own below its label", async () => {
    const { stdout } = await visits(["validate", file, "--format", "pretty", "--lang", "ar"]);
    expect(stdout).toMatch(/^ {2}تلميح\n {10}\p{Script=Arabic}/mu);
    expect(stdout).not.toMatch(/^ {2}(?:hint|تلميح) +\S/m);
  });

  it("pretty: Arabic on lines of its own between ⟦ ⟧, no invisible characters when piped", async () => {
    const { stdout } = await visits(["validate", file, "--format", "pretty"]);
    expect(stdout).toMatch(/^ +⟦زيارة رسمية⟧$/m);
    expect(stdout).toContain("visits explain evidence/quote-matches");
    expect(stdout).not.toMatch(/[\u2066-\u2069\u202a-\u202e\u001b]/);
  });

  it("github: a workflow command with everything escaped", async () => {
    const odd = join(folderWith({ "a,b:c%.json": readFileSync(file) }), "a,b:c%.json");
    const { stdout } = await visits(["validate", odd, "--format", "github"]);
    expect(stdout).toMatch(
      /^::error file=.*a%2Cb%3Ac%25\.json,line=[0-9]+,col=[0-9]+,.*title=evidence\/quote-matches::/,
    );
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  it("json and ndjson: the same verdicts", async () => {
    const [list, line] = await Promise.all(
      ["json", "ndjson"].map(async (format) => (await visits(["validate", file, "--format", format])).stdout),
    );
    expect(JSON.parse(list ?? "")).toEqual([JSON.parse(line ?? "")]);
  });

  it("speaks Arabic", async () => {
    const { stdout } = await visits(["validate", file, "--lang", "ar", "--format", "compact"]);
    expect(stdout).toContain("الاقتباس ليس هو النص");
  });

  it("shows control characters of an input as escapes", async () => {
    const evil = join(folderWith({ "a.json": '{"\\u001b[31m\\u202e": 1}' }), "a.json");
    for (const format of ["pretty", "compact", "github"]) {
      const { stdout } = await visits(["validate", evil, "--format", format]);
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
    }
  });

  it("colours on demand, and never with NO_COLOR", async () => {
    const args = ["validate", file, "--format", "pretty"];
    expect((await visits(args, { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
    expect((await visits(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stdout).not.toContain("\u001b[");
  });
});
