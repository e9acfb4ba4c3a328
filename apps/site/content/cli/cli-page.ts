import { readFileSync } from "node:fs";
import { join } from "node:path";
import { specVersion } from "@diplomatic-visits/core";
import { tableDescription, tableNames } from "@diplomatic-visits/core/tables";
import { bullets, fence, table } from "../markdown/block.ts";
import { code, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { examples } from "../rules/example.ts";
import { writtenOut } from "../rules/playable.ts";
import { type Run, referencePath, runVisits, withFiles } from "./run-visits.ts";

const commands = [
  "extract",
  "init",
  "validate",
  "anchor",
  "view",
  "stats",
  "visits",
  "migrate",
  "explain",
  "schema",
] as const;

const exits = [
  ["0", "every input got a verdict, and all are valid"],
  ["1", "every input got a verdict, and some are not valid (or have an issue of the severity that `--fail-on` names)"],
  ["2", "the command line makes no sense"],
  ["3", "something got no verdict: a file could not be read, a write failed"],
  ["70", "a fault of the program"],
  ["130", "`--watch` was ended by Ctrl-C"],
] as const;

const formats = [
  ["`pretty`", "for people, on a terminal: place, message, text, hint, fix"],
  [
    "`compact`",
    "one line per issue, `file:line:column: severity[code] pointer message`; the default when the output is not a terminal",
  ],
  ["`json`", "one JSON document for the whole run"],
  ["`ndjson`", "one verdict line for each input line, in the same order: for pipes"],
  ["`github`", "annotations of a workflow"],
] as const;

/** The page of the command line: its own help, and runs on the reference article. */
export function cliPage(): Page {
  const front = {
    title: "Command line",
    label: "Command line",
    description:
      "The command visits: from a page to a checked coding, with all its commands, options, report formats, exit codes and real output.",
    position: 4,
    locale: "en",
  } as const;
  const help = runVisits(["--help"], referencePath);
  return page("reference/cli.md", front, [
    `The package ${code("@diplomatic-visits/cli")} installs the command ${code("visits")}. What stands here is its own help and its own output, taken when this page was made; the times of the runs are left out.`,
    fence("text", help.stdout),
    heading(2, "Exit codes", "exit-codes"),
    "Problems that were found and inputs that could not be checked are never mixed.",
    table(
      ["code", "meaning"],
      exits.map((row) => [code(row[0]), row[1]]),
    ),
    heading(2, "Report formats", "formats"),
    table(["format", "what for"], formats),
    "Reports go to standard output, the summary and progress to standard error.",
    ...commands.flatMap(commandBlocks),
    heading(2, "See also", "see-also"),
    bullets([link("What each code means", "/reference/rules/"), link("The JSON Schema files", "/reference/schemas/")]),
  ]);
}

function commandBlocks(name: (typeof commands)[number]): string[] {
  const help = runVisits([name, "--help"], referencePath);
  return [
    heading(2, `visits ${name}`, name),
    ...(name === "visits" ? tablesIntro() : []),
    fence("text", help.stdout),
    ...shownRuns[name]().map((one) => (typeof one === "string" ? one : runBlock(one))),
  ];
}

function tablesIntro(): string[] {
  return [
    "Each flat table is a command of its own, and all take the same options. A row has the article, the key of the object, and a quote with its place:",
    table(
      ["command", "a row is"],
      tableNames.map((name) => [code(`visits ${name}`), tableDescription(name).en]),
    ),
    "In CSV, a text that a spreadsheet would run as a formula gets an apostrophe before it. NDJSON has every text as it is.",
  ];
}

/** Runs of each command, with a note on the files for the reader. */
const shownRuns: Record<(typeof commands)[number], () => (Run | string)[]> = {
  validate: () => [
    "The reference article:",
    runVisits(["validate", "article.json"], referencePath),
    `The same article with one letter of a quote changed (${link("its rule", "/reference/rules/evidence/quote-matches/")}), in several formats, with the rule switched off, and a missing file:`,
    ...broken((folder) => [
      runVisits(["validate", "article.json", "--format", "pretty"], folder),
      runVisits(["validate", "article.json", "--format", "compact", "--lang", "ar"], folder),
      runVisits(["validate", "article.json", "--format", "github", "-q"], folder),
      runVisits(["validate", "article.json", "--rule", "evidence/quote-matches=off"], folder),
      runVisits(["validate", "gone.json"], folder),
    ]),
  ],
  extract: () => ["An existing text file is kept, as long as it contains every quote:", extracted()],
  init: () => [withFiles({}, (folder) => runVisits(["init", "trip"], folder))],
  anchor: () => [anchored(), "A quote in another spelling, corrected in the coding itself:", corrected()],
  view: () => [cut(runVisits(["view", "article.json", "--width", "100"], referencePath), 12)],
  explain: () => [
    runVisits(["explain", "evidence/quote-matches"], referencePath),
    runVisits(["explain", "quantity"], referencePath),
  ],
  schema: () => [cut(runVisits(["schema", "coding"], referencePath), 8)],
  visits: () => [
    "The visits of the reference article, and the first of its quantities as NDJSON:",
    runVisits(["visits", "article.json"], referencePath),
    cut(runVisits(["quantities", "article.json", "--to", "ndjson"], referencePath), 1),
  ],
  migrate: () => [
    "An article of version 0.1:",
    withFiles({ "article.json": file("article.json").replace(`"${specVersion}"`, '"0.1"') }, (folder) =>
      runVisits(["migrate", "article.json"], folder),
    ),
  ],
  stats: () => [runVisits(["stats", "article.json"], referencePath)],
};

function broken(use: (folder: string) => Run[]): Run[] {
  const example = examples().get("evidence/quote-matches");
  return example ? withFiles({ "article.json": writtenOut(example) }, use) : [];
}

const file = (name: string) => readFileSync(join(referencePath, name), "utf8");

function extracted(): Run {
  return withFiles({ "lavrov.txt": file("text.txt") }, (folder) => runVisits(["extract", "lavrov.txt"], folder));
}

function anchored(): Run {
  const files = { "lavrov.coding.yaml": file("coding.yaml"), "lavrov.txt": file("text.txt") };
  return withFiles(files, (folder) => runVisits(["anchor", "lavrov.coding.yaml", "-o", "lavrov.json"], folder));
}

function corrected(): Run {
  const coding = file("coding.yaml").replace('"زيارة رسمية"', '"زياره رسمية"');
  const files = { "lavrov.coding.yaml": coding, "lavrov.txt": file("text.txt") };
  return withFiles(files, (folder) => runVisits(["anchor", "--write", "lavrov.coding.yaml"], folder));
}

function cut(run: Run, lines: number): Run {
  const all = run.stdout.split("\n");
  return { ...run, stdout: `${all.slice(0, lines).join("\n")}\n…` };
}

function runBlock({ command, stdout, stderr, exit }: Run): string {
  return `${fence("text", `$ ${command}\n${stdout}${stderr}`)}\n\nExit code ${code(String(exit))}.`;
}
