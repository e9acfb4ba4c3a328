import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { visits } from "./run.ts";

const today = new Date().toISOString().slice(0, 10);

interface Report {
  text: string;
  published: string;
  status: [value: string, quote: string];
  start?: string;
  coder?: string;
}

/** Invented reports of one visitor to one host. */
const reports: Readonly<Record<string, Report>> = {
  announced: {
    text: "Ylva Torrend will travel to Tallinn.",
    published: "2026-05-01",
    status: ["announced", "will travel"],
    start: "2026-05-04",
    coder: "Anna",
  },
  arrived: {
    text: "Ylva Torrend arrived in Tallinn.",
    published: "2026-05-05",
    status: ["occurred", "arrived"],
    start: "2026-05-04",
    coder: "Anna",
  },
  evening: {
    text: "Ylva Torrend came to Tallinn in the evening.",
    published: "2026-05-05",
    status: ["occurred", "came"],
    start: "2026-05-03",
  },
};

const coding = ({ published, status: [value, quote], start, coder }: Report) => `# kept
id: https://example.org/${published}/${value}
type: NewsArticle
extent: full
inLanguage: en
datePublished: "${published}"
${coder ? `codings:\n  - { id: c, coder: { kind: human, name: ${coder} }, method: manual }\n` : ""}
entities:
  - { id: torrend, kind: person, name: { en: Ylva Torrend }, country: SE, mentions: [Ylva Torrend] }

visits:
  - id: tallinn
    role: focal
    status: { value: ${value}, quote: "${quote}" }
    visitors: [{ entity: torrend, quote: "Ylva Torrend" }]
    hostCountry: { value: EE, quote: "Tallinn" }
    ${start ? `start: { value: "${start}", source: { title: a calendar } }` : ""}
    quote: "${quote}"
`;

const projectSource = `# The project of the tests.
specVersion: "0.2"
name: Torrend in Tallinn
base: https://example.org/visits/
articles: [reports]
coders:
  - { id: anna, name: Anna }
`;

let folder = "";
beforeAll(() => {
  folder = madeProject();
});

function madeProject(): string {
  const made = mkdtempSync(join(tmpdir(), "visits-project-"));
  mkdirSync(join(made, "reports"));
  writeFileSync(join(made, "visits.project.yaml"), projectSource);
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(join(made, "reports", `${name}.txt`), report.text);
    writeFileSync(join(made, "reports", `${name}.coding.yaml`), coding({ ...report, published: report.published }));
  }
  writeFileSync(join(made, "reports", "open.txt"), "A text that nobody has coded.");
  return made;
}

const run = (args: readonly string[], cwd = folder, input = "") => visits(args, { cwd, input });
const projectOf = (cwd: string) => parse(readFileSync(join(cwd, "visits.project.yaml"), "utf8"));

describe("visits link", () => {
  it("proposes the reports of one visit, with a score, reasons and the command that decides", async () => {
    const { status, stdout } = await run(["link"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 proposal /);
    for (const name of Object.keys(reports)) expect(stdout).toContain(`${name}/tallinn`);
    expect(stdout).toMatch(/why: .*both name Ylva Torrend.*both go to Estonia/);
    expect(stdout).toMatch(/visits link --same announced\/tallinn .* --by …/);
  });

  it("does so in Arabic, and as JSON", async () => {
    const { stdout } = await run(["link", "--lang", "ar"]);
    expect(stdout).toMatch(/السبب: .*كلاهما إلى إستونيا/);
    const json = JSON.parse((await run(["link", "--json"])).stdout);
    expect(json.visits[0].reports).toHaveLength(3);
  });

  it("stores a decision with its coder and its day; comments stay; nothing is proposed again", async () => {
    const cwd = madeProject();
    const { status } = await run(
      ["link", "--same", "announced/tallinn", "arrived/tallinn", "evening/tallinn", "--by", "anna", "--as", "trip"],
      cwd,
    );
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, "visits.project.yaml"), "utf8")).toContain("# The project of the tests.");
    expect(projectOf(cwd).visits).toEqual([
      {
        id: "trip",
        reports: ["announced", "arrived", "evening"].map((article) => ({
          article,
          id: "tallinn",
          by: "anna",
          date: today,
        })),
      },
    ]);
    expect((await run(["link"], cwd)).stdout).toMatch(/^no proposals/);
  });

  it("asks one by one, and stores each answer", async () => {
    const cwd = madeProject();
    const { status, stderr } = await run(["link", "--ask", "--by", "anna"], cwd, "maybe\n1 2\n");
    expect([status, stderr.includes("Write y, n, s, q")]).toEqual([0, true]);
    const { visits: registered, apart } = projectOf(cwd);
    expect(registered).toHaveLength(1);
    expect([registered[0].id, registered[0].reports.length, apart.length]).toEqual(["ylva-torrend-ee-2026", 2, 1]);
    expect((await run(["link"], cwd)).stdout).toMatch(/^no proposals/);
  });

  it("shows values side by side, and a conflict as one", async () => {
    const cwd = madeProject();
    await run(
      ["link", "--same", "announced/tallinn", "arrived/tallinn", "evening/tallinn", "--by", "anna", "--as", "trip"],
      cwd,
    );
    const { status, stdout } = await run(["link", "--show", "trip"], cwd);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /Start {2}CONFLICT\n {4}2026-05-04\n {6}announced.*\n {6}arrived.*\n {4}2026-05-03\n {6}evening/,
    );
    expect(stdout).toMatch(/Status {2}changes over time/);
  });

  it("writes the links into the articles as sameAs, and keeps their comments", async () => {
    const cwd = madeProject();
    await run(["link", "--same", "announced/tallinn", "arrived/tallinn", "--by", "anna", "--as", "trip"], cwd);
    expect((await run(["link", "--write"], cwd)).status).toBe(0);
    const source = readFileSync(join(cwd, "reports/arrived.coding.yaml"), "utf8");
    expect(source).toContain("# kept");
    expect(parse(source).visits[0].sameAs).toEqual(["https://example.org/visits/trip"]);
    expect((await run(["validate", "reports/arrived.coding.yaml"], cwd)).status).toBe(0);
    expect((await run(["link", "--write"], cwd)).stderr).toBe("sameAs is up to date in all articles\n");
  });

  it.each([
    [["link", "--same", "announced/tallinn", "arrived/tallinn"], /--by <coder>/],
    [["link", "--same", "announced/tallinn", "arrived/tallinn", "--by", "ben"], /ben is not among the coders/],
    [["link", "--same", "announced/other", "arrived/tallinn", "--by", "anna"], /announced\/other: no valid article/],
    [["link", "--same", "announced/tallinn", "--by", "anna"], /at least two reports/],
    [["link", "--apart", "announced/tallinn", "--by", "anna"], /exactly two reports/],
    [["link", "--ask", "--write", "--by", "anna"], /one at a time/],
    [["link", "--show", "no-visit"], /no-visit is not in the register/],
    [["link", "--show", "visits.project.yaml"], /before the options/],
    [["link", "absent/visits.project.yaml"], /no such file/],
  ])("refuses %j", async (args, message) => {
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("reports links that lead nowhere, with their line, and exits 1", async () => {
    const cwd = madeProject();
    writeFileSync(
      join(cwd, "visits.project.yaml"),
      `${projectSource}visits:\n  - id: a\n    reports:\n      - { article: gone, id: tallinn }\n`,
    );
    const { status, stderr } = await run(["link"], cwd);
    expect(status).toBe(1);
    expect(stderr).toContain("error[project/no-article] gone is not a valid article of the project");
  });
});

describe("visits status", () => {
  it("shows articles by coder and state, and progress", async () => {
    const { status, stdout } = await run(["status"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/article +Anna +state/);
    expect(stdout).toMatch(/announced +coded +coded/);
    expect(stdout).toMatch(/evening +– +coded/);
    expect(stdout).toMatch(/open +– +not begun/);
    expect(stdout).toMatch(/75 %/);
    expect(stdout).toMatch(/reports in no register: 3; proposals: 1/);
  });

  it("does so in Arabic, and as JSON", async () => {
    expect((await run(["status", "--lang", "ar"])).stdout).toMatch(/لم يبدأ/);
    const json = JSON.parse((await run(["status", "--json"])).stdout);
    expect(json.counts).toMatchObject({ coded: 3, text: 1, invalid: 0 });
  });

  it("counts a coding with errors, and exits 1", async () => {
    const cwd = madeProject();
    writeFileSync(
      join(cwd, "reports/arrived.coding.yaml"),
      coding(reports["arrived"] as Report).replace("arrived", "left"),
    );
    const { status, stdout } = await run(["status", "--json"], cwd);
    expect([status, JSON.parse(stdout).counts.invalid]).toEqual([1, 1]);
  });

  it("names what is coded less deep than the project asks", async () => {
    const cwd = madeProject();
    const path = join(cwd, "reports/arrived.coding.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("method: manual", "method: manual, depth: visits"));
    expect((await run(["status"], cwd)).stdout).toContain("coded less deep than the project asks: arrived\n");
    const project = join(cwd, "visits.project.yaml");
    writeFileSync(project, `${projectSource}depth: visits\n`);
    expect((await run(["status"], cwd)).stdout).not.toContain("less deep");
  });

  it("says in which other article a missing quote is", async () => {
    const cwd = madeProject();
    const path = join(cwd, "reports/arrived.coding.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace('"Tallinn"', '"Tallinn in the evening"'));
    const { stderr } = await run(["status"], cwd);
    expect(stderr).toContain("does not have ⟦Tallinn in the evening⟧, but that of evening has");
  });
});

it("visits schema project prints the JSON Schema of a project file, and explain its codes", async () => {
  expect(JSON.parse((await visits(["schema", "project"])).stdout).title).toBe("Project");
  expect((await visits(["explain", "project/no-article"])).stdout).toContain("project/no-article");
});
