import { describe, expect, it } from "vitest";
import { folderWith, visits } from "./run.ts";

const text = "Bakan Torrend salı günü Ambrel'e geldi.\n";
const coding =
  "type: NewsArticle\nextent: excerpt\ninLanguage: cy\nlicense: CC0-1.0\ntimes:\n  - { id: t, type: date, basis: unresolved, quote: salı günü }\n";
const cwd = folderWith({ "a.coding.yaml": coding, "a.txt": text });
const run = async (...args: string[]) => visits(["validate", "a.coding.yaml", ...args], { cwd });

describe("rules that were not checked", () => {
  it.each([
    ["compact", /^a\.coding\.yaml: (\d+) rules not checked: the language cy has no words for numbers, negations, .+$/m],
    ["pretty", /^ {2}(\d+) rules not checked: the language cy has no words for numbers, negations, .+$/m],
    ["github", /^::notice file=a\.coding\.yaml,title=not checked::(\d+) rules not checked: /m],
  ])("are counted in %s, with the reason", async (format, line) => {
    const { status, stdout } = await run("--format", format);
    expect([status, Number(line.exec(stdout)?.[1]) > 5]).toEqual([0, true]);
  });

  it("are counted in Arabic", async () => {
    expect((await run("--lang", "ar")).stdout).toMatch(
      /قواعد لم يُتحقق منها \(عددها \d+\): لا ألفاظ في معجم اللغة cy لما يلي: الأعداد/,
    );
  });

  it("are listed in JSON, and counted in the verdict on a line", async () => {
    const { stdout } = await run("--format", "json");
    const { notChecked } = JSON.parse(stdout)[0];
    const article = await visits(["anchor", "a.coding.yaml", "--quiet"], { cwd });
    expect(article.stderr).toMatch(/rules not checked/);
    const line = `${JSON.stringify(JSON.parse(article.stdout))}\n`;
    const verdict = await visits(["validate", "--format", "ndjson", "-"], { input: line });
    expect(JSON.parse(verdict.stdout)).toMatchObject({ ok: true, notChecked: notChecked.length });
  });

  it("are not spoken of where all were checked", async () => {
    const english = folderWith({ "a.coding.yaml": coding.replace("cy", "en"), "a.txt": text });
    expect((await visits(["validate", "a.coding.yaml"], { cwd: english })).stdout).not.toMatch(/not checked/);
  });
});
