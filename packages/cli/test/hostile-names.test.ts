import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderWith, type Run, reference, visits } from "./run.ts";

const headline = "Ada Brill in Larn";
const text = `${headline}\nThe minister arrived on Monday.\n`;
const coding = `type: NewsArticle\nextent: full\ninLanguage: en\nheadline: "${headline}"\n`;
const article = readFileSync(join(reference, "article.json"));

const nasty = [
  "\u001b[2J",
  "\n::error file=x::y",
  "::warning::",
  "##[error]",
  "##vso[task.x]",
  "##teamcity[a]",
  "\r",
  "\u009b31m",
];
const parts = fc.constantFrom(
  ...nasty,
  "\u202e",
  "\u2028",
  "\u007f",
  "\t",
  " ",
  "%0A",
  "'",
  "a",
  "زيارة",
  "-",
  "#",
  "[",
);
const names = fc
  .array(parts, { minLength: 1, maxLength: 6 })
  .map((some) => some.join(""))
  .filter((name) => name.trim() !== "" && !name.startsWith("-"));

/** What of an output would steer a terminal or start a command in the log of a workflow. */
function harmful({ stdout, stderr }: Run): string[] {
  const own = /^::(error|warning|notice) (file|title)=/;
  return `${stdout}\n${stderr}`
    .split("\n")
    .filter(
      (line) =>
        /[\u0000-\u001f\u007f-\u009f\u2028\u202e]|##\w*\[/.test(line) || (/^\s*::/.test(line) && !own.test(line)),
    );
}

async function expectHarmless(args: readonly string[], settings: { cwd: string; input?: string }): Promise<Run> {
  const run = await visits(args, { ...settings, env: { GITHUB_ACTIONS: "true" } });
  expect(harmful(run), JSON.stringify(args)).toEqual([]);
  // nothing said is nothing shown
  expect(run.stdout + run.stderr === "" && run.status !== 0, JSON.stringify(args)).toBe(false);
  return run;
}

describe("names of files and arguments in every output", () => {
  it("neither steer a terminal nor start a command of a workflow", async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom("en", "ar"), async (name, lang) => {
        const cwd = folderWith({});
        mkdirSync(join(cwd, name));
        const files = ["x.coding.yaml", "x.txt", "lost.coding.yaml", "a.json", "broken.json", "b.ndjson", "page.html"];
        const contents = [coding, text, coding, article, "{}", "{}\n", "<p>x"];
        for (const [i, file] of files.entries()) writeFileSync(join(cwd, `${name}${file}`), contents[i] ?? "");
        for (const [i, file] of files.entries()) writeFileSync(join(cwd, name, file), contents[i] ?? "");
        const at = (file: string) => `${name}${file}`;
        const commands = [
          ...["pretty", "compact", "json", "ndjson", "github", "sarif", "junit"].map((format) => [
            "validate",
            ".",
            "-f",
            format,
          ]),
          ["validate", at("absent.json"), at("x.txt")],
          ["validate", at("absent.ndjson"), name],
          ["validate", `${name}*`],
          ["view", at("x.coding.yaml")],
          ["view", at("broken.json")],
          ["view", at("absent.json")],
          ["view", at("a.json"), "--fact", name],
          ["view", at("a.json"), "--html", at("a.json")],
          ["stats", "."],
          ["stats", ".", "--json"],
          ["compare", at("x.coding.yaml"), at("x.coding.yaml")],
          ["compare", at("x.coding.yaml"), at("a.json")],
          ["anchor", at("x.coding.yaml"), "-o", join(at("absent"), "a.json")],
          ["anchor", "--dry-run", at("x.coding.yaml")],
          ["anchor", at("lost.coding.yaml")],
          ["anchor", at("x.txt")],
          ["init", at("new"), "--text", at("x.txt")],
          ["init", at("x"), "--language", name],
          ["extract", at("x.txt"), "--force"],
          ["extract", at("page.html"), "--language", name],
          ["extract", at("page.html"), "--url", name, "--report"],
          ["explain", name],
          ["schema", name],
          [name],
          ["validate", `--${name}`],
          ["validate", ".", "--rule", `${name}=off`],
          ["validate", ".", "--lang", name],
        ];
        for (const args of commands)
          await expectHarmless(args.includes("schema") || args[0] === name ? args : [...args, "--lang", lang], { cwd });
        for (const file of readdirSync(cwd).filter((one) => /^.*(new|x)\.coding\.yaml$/s.test(one)))
          expect(harmful({ status: 0, stdout: readFileSync(join(cwd, file), "utf8"), stderr: "" })).toEqual([]);
      }),
      {
        numRuns: 8,
        examples: [
          ["n\u001b[2J\n::error file=x::pwn", "en"],
          ["::add-mask::a", "ar"],
          ["##[error]x", "en"],
        ],
      },
    );
  });
});
