import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toProfile } from "@diplomatic-visits/core/formats/extraction-profile";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleIds } from "../../../scripts/article-folders.ts";
import type { EvaluatedArticle, Evaluation } from "../src/evaluate/evaluation.ts";
import type { NamedScore } from "../src/evaluate/score.ts";
import { folderWith, visits } from "./run.ts";

/** Two recorded runs of scripted answers over the articles of the dataset, a good one and a bad one. */
const runs = fileURLToPath(new URL("../../../docs/examples/evaluate-a-model/", import.meta.url));
const dataset = fileURLToPath(new URL("../../dataset/articles/", import.meta.url));
// the reference article, and two invented ones
const [first = "", second = "", third = ""] = articleIds;
const names = [first, second, third];

type Scores = Evaluation & Pick<EvaluatedArticle, "name" | "answer" | "report" | "model">;
interface Report {
  articles: Scores[];
  total: Evaluation;
  missing: { answers: string[]; gold: string[] };
}

/** A folder with the gold articles. */
function withGold(): string {
  const cwd = folderWith({});
  for (const folder of ["gold", "answers"]) mkdirSync(join(cwd, folder));
  for (const name of names) cpSync(join(dataset, name, "article.json"), join(cwd, "gold", `${name}.json`));
  return cwd;
}

async function evaluated(answers: string, cwd: string) {
  const run = await visits(["evaluate", "--gold", "gold", "--answers", answers, "-f", "json"], { cwd });
  return { ...run, report: (run.stdout ? JSON.parse(run.stdout) : undefined) as Report };
}

const scoreOf = (scores: readonly NamedScore[], wanted: string) => scores.find(({ name }) => name === wanted);
const of = ({ articles }: Report, wanted: string) => articles.find(({ name }) => name === wanted) as Scores;

describe("visits evaluate, of a good and a bad run", () => {
  const cwd = withGold();
  let good: Report;
  let bad: Report;
  beforeAll(async () => {
    const both = [await evaluated(join(runs, "good"), cwd), await evaluated(join(runs, "bad"), cwd)] as const;
    expect(both.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    [good, bad] = [both[0].report, both[1].report];
  });

  it("scores objects and fields, each article and all", () => {
    expect(good.articles.map(({ name, model }) => [name, model])).toEqual(names.map((name) => [name, "scripted-good"]));
    expect(good.missing).toEqual({ answers: [], gold: [] });
    expect(scoreOf(of(good, first).objects, "statements")).toMatchObject({ gold: 46, answered: 39, right: 39 });
    expect(scoreOf(good.total.objects, "visits")).toEqual({
      ...{ name: "visits", gold: 11, answered: 11, right: 11 },
      ...{ precision: 1, recall: 1, f1: 1 },
    });
    expect(scoreOf(good.total.objects, "entities")).toMatchObject({ gold: 104, answered: 102, right: 102 });
    expect(scoreOf(good.total.objects, "times")).toMatchObject({ gold: 16, answered: 0, precision: null, recall: 0 });
  });

  it("finds a wrong value where the object is found", () => {
    expect(scoreOf(of(good, second).fields, "visit.type")).toMatchObject({ gold: 1, answered: 1, right: 0, f1: 0 });
    expect(scoreOf(bad.total.objects, "visits")).toMatchObject({ answered: 6, right: 6 });
    expect(scoreOf(bad.total.fields, "visit.status")).toMatchObject({ answered: 6, right: 0, precision: 0 });
    expect(scoreOf(of(bad, first).fields, "visit.visitors")).toMatchObject({ gold: 2, answered: 1, right: 0 });
    expect(scoreOf(of(bad, second).fields, "quantity.value")).toMatchObject({ answered: 2, right: 0 });
  });

  it("counts quotes as the model wrote them, rounds, tokens and seconds", () => {
    expect(of(good, third).quotes.orthographic).toBeGreaterThan(0);
    expect(bad.total.quotes.missing).toBe(1);
    const { rounds, inputTokens, outputTokens, seconds } = good.total.cost ?? {};
    expect([rounds, inputTokens, outputTokens]).toEqual([4, 99510, 33820]);
    expect(seconds).toBeCloseTo(224);
  });

  it("reports what was tolerated, repaired, refused and left open", () => {
    const { report } = of(good, third);
    expect(report?.tolerated).toMatchObject([{ kind: "comma", line: 3 }]);
    expect(report?.repaired).not.toEqual([]);
    expect(of(bad, second).report).toMatchObject({ state: "cut" });
    expect(of(bad, third).report).toMatchObject({ state: "none" });
    expect(bad.total.outcome).toMatchObject({ withoutObject: 1, cut: 1, unresolvedQuotes: 1 });
    const wrong = of(bad, second).report?.unresolved.warnings.map(({ code }) => code);
    expect(wrong).toContain("visit/status-words");
  });

  it("an answer without an object has nothing right, and counts", () => {
    const { objects } = of(bad, third);
    expect(objects.every(({ answered, right }) => answered + right === 0)).toBe(true);
    expect(scoreOf(objects, "visits")).toMatchObject({ gold: 4, recall: 0 });
  });

  it.each([
    ["pretty", /^all articles \(3\)$/m],
    ["markdown", /^\| visits \| 11 \| 11 \| 11 \| 1\.000 \| 1\.000 \| 1\.000 \|$/m],
    ["csv", new RegExp(`^${second},fields,visit\\.type,1,1,0,0\\.000,0\\.000,0\\.000,\\r$`, "m")],
  ])("is written as %s", async (form, shows) => {
    const { stdout } = await visits(
      ["evaluate", "--gold", "gold", "--answers", join(runs, "good"), "--format", form, "--each"],
      { cwd },
    );
    expect(stdout).toMatch(shows);
  });

  it("speaks Arabic", async () => {
    const args = ["evaluate", "--gold", "gold", "--answers", join(runs, "bad"), "--lang", "ar"];
    const { stdout } = await visits(args, { cwd });
    expect(stdout).toContain("المقالات كلها (3)");
    expect(stdout).toContain("ليس في الإجابة كائن JSON");
    const rest = stdout.replace(/⟦[^⟧]*⟧/g, "").replace(/\/[\w/]+/g, "");
    const known = /^(JSON|plannedStart|scripted|bad|lavrov|tehran|torrend|ambrel|zaytuni|west|africa)$/;
    const english = rest.match(/\b[A-Za-z]{3,}\b/g)?.filter((word) => !known.test(word)) ?? [];
    // what a message quotes of the answer: ids and codes
    expect(english.filter((word) => !/^[a-z]+$/.test(word) && word !== "USD" && word !== "EUR")).toEqual([]);
  });
});

describe("visits evaluate, of what it is given", () => {
  const put = (cwd: string, name: string, content: string) => writeFileSync(join(cwd, "answers", name), content);

  it("takes articles, codings and bare answers, by name or by what they code", async () => {
    const cwd = withGold();
    const coding = readFileSync(join(dataset, second, "coding.yaml"), "utf8");
    put(cwd, "renamed.json", readFileSync(join(dataset, first, "article.json"), "utf8"));
    put(cwd, `${second}.coding.yaml`, coding.replace(/(type:\s+value: working\s+quote: "working )visit/, "$1vizit"));
    const profile = toProfile(parse(readFileSync(join(dataset, third, "coding.yaml"), "utf8")));
    put(cwd, `${third}.txt`, `Sure:\n\`\`\`json\n${JSON.stringify(profile)}\n\`\`\``);
    const { status, report } = await evaluated("answers", cwd);
    expect(status).toBe(0);
    expect(report.articles.map(({ cost }) => cost)).toEqual([undefined, undefined, undefined]);
    for (const name of [first, third])
      for (const { precision, recall } of [...of(report, name).objects, ...of(report, name).fields])
        expect([precision, recall]).toEqual([1, 1]);
    expect(of(report, second).quotes.missing).toBe(1);
    expect(scoreOf(of(report, second).fields, "visit.type")).toMatchObject({ gold: 1, answered: 0, recall: 0 });
  });

  it("matches a run by the id that it names", async () => {
    const cwd = withGold();
    const run = JSON.parse(readFileSync(join(runs, "good", `${third}.run.json`), "utf8"));
    const { id } = JSON.parse(readFileSync(join(dataset, third, "article.json"), "utf8"));
    put(cwd, "first.run.json", JSON.stringify({ ...run, articleId: id }));
    const { report } = await evaluated("answers", cwd);
    expect(report.articles.map(({ name, answer }) => [name, answer])).toEqual([
      [third, join("answers", "first.run.json")],
    ]);
  });

  it("does not trust ids: they may be renamed, and equal ids prove nothing", async () => {
    const cwd = withGold();
    const profile = toProfile(parse(readFileSync(join(dataset, second, "coding.yaml"), "utf8")));
    const ids = ["torrend-ambrel", "torrend-ostrelle"];
    const swapped = JSON.stringify(profile)
      .replaceAll(`"${ids[0]}"`, '"@"')
      .replaceAll(`"${ids[1]}"`, `"${ids[0]}"`)
      .replaceAll('"@"', `"${ids[1]}"`)
      .replaceAll('"velk"', '"person-2"');
    put(cwd, `${second}.answer.json`, swapped);
    const { report } = await evaluated("answers", cwd);
    for (const { name, precision, recall } of of(report, second).fields)
      expect([name, precision, recall]).toEqual([name, 1, 1]);
  });

  it("names what has no partner, and leaves it out of the figures", async () => {
    const cwd = withGold();
    cpSync(join(runs, "good", `${second}.run.json`), join(cwd, "answers", `${second}.run.json`));
    put(cwd, "other.txt", "no such article");
    const { status, report } = await evaluated("answers", cwd);
    expect(status).toBe(0);
    expect(report.total.articles).toBe(1);
    expect(report.missing).toEqual({
      answers: [first, third].map((name) => join("gold", `${name}.json`)),
      gold: [join("answers", "other.txt")],
    });
    const { stdout } = await visits(["evaluate", "--gold", "gold", "--answers", "answers"], { cwd });
    expect(stdout).toContain("no answer for 2 of the gold articles; they are not in the figures:");
  });

  it.each([
    [
      "a run without rounds",
      `${second}.run.json`,
      '{"rounds": 5}',
      "not a recorded run: /rounds must be a list of answers",
    ],
    ["a round without an answer", `${second}.run.json`, '{"rounds": [{}]}', "/rounds/0/answer must be a text"],
    [
      "tokens in words",
      `${second}.run.json`,
      '{"rounds": [{"answer": "", "usage": {"inputTokens": "many"}}]}',
      "must be a number",
    ],
    ["a broken article", `${second}.json`, '{"text": "x", "sections": []}', "see visits validate"],
  ])("reports %s with its place, and what to do", async (_, name, content, message) => {
    const cwd = withGold();
    put(cwd, name, content);
    const { status, stderr } = await visits(["evaluate", "--gold", "gold", "--answers", "answers"], { cwd });
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr).toContain(join("answers", name));
  });

  it("an article of another text is refused", async () => {
    const cwd = withGold();
    cpSync(join(dataset, first, "article.json"), join(cwd, "answers", `${second}.json`));
    const { status, stderr } = await visits(["evaluate", "--gold", "gold", "--answers", "answers"], { cwd });
    expect([status, stderr]).toEqual([1, expect.stringContaining("codes another text")]);
  });

  it("needs both folders, and something that belongs together", async () => {
    const cwd = withGold();
    put(cwd, "other.txt", "no such article");
    const none = await visits(["evaluate", "--gold", "gold", "--answers", "answers"], { cwd });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("nothing was evaluated")]);
    const gone = await visits(["evaluate", "--gold", "nowhere", "--answers", "answers"], { cwd });
    expect([gone.status, gone.stdout, gone.stderr]).toEqual([3, "", "nowhere: no such file\n"]);
    const half = await visits(["evaluate", "--gold", "gold", "--lang", "ar"], { cwd });
    expect([half.status, half.stderr]).toEqual([2, expect.stringContaining("الخيار '--answers <folder>' مطلوب")]);
  });
});
