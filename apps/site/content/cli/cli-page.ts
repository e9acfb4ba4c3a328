import { readFileSync } from "node:fs";
import { join } from "node:path";
import { specVersion } from "@diplomatic-visits/core";
import type { Locale } from "../locale.ts";
import { bullets, fence, table } from "../markdown/block.ts";
import { code, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { examples } from "../rules/example.ts";
import { writtenOut } from "../rules/playable.ts";
import { type CliWords, cliWords } from "./cli-words.ts";
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

/** The page of the command line: its own help, and runs on the reference article, in one language. */
export function cliPage(locale: Locale): Page {
  const words = cliWords[locale];
  const { title, description, exits, formats } = words;
  const help = localRuns(locale)(["--help"], referencePath);
  return page("reference/cli.md", { title, label: title, description, position: 4, locale }, [
    words.intro,
    fence("text", help.stdout),
    heading(2, exits.title, "exit-codes"),
    exits.intro,
    table(
      exits.head,
      exits.rows.map((row) => [code(row[0]), row[1]]),
    ),
    heading(2, formats.title, "formats"),
    table(formats.head, formats.rows),
    formats.streams,
    ...commands.flatMap((name) => commandBlocks(name, locale)),
    heading(2, words.seeAlso, "see-also"),
    bullets([link(words.codes, "/reference/rules/"), link(words.schemas, "/reference/schemas/")]),
  ]);
}

/** Runs commands in a language; how they are shown says so, too. */
function localRuns(locale: Locale): typeof runVisits {
  return (args, folder, input) =>
    runVisits(locale === "en" || args[0] === "schema" ? args : [...args, "--lang", locale], folder, input);
}

function commandBlocks(name: (typeof commands)[number], locale: Locale): string[] {
  const run = localRuns(locale);
  const words = cliWords[locale];
  const help = runVisits([name, "--help", ...(locale === "en" ? [] : ["--lang", locale])], referencePath);
  return [
    heading(2, `visits ${name}`, name),
    ...(name === "visits" ? tablesIntro(words) : []),
    fence("text", help.stdout),
    ...shownRuns[name](run, words.runs).map((one) => (typeof one === "string" ? one : runBlock(one, words))),
  ];
}

function tablesIntro({ tables }: CliWords): string[] {
  return [tables.intro, table(tables.head, tables.rows), tables.note];
}

type ShownRuns = (run: typeof runVisits, words: CliWords["runs"]) => (Run | string)[];

/** Runs of each command, with a note on the files for the reader. */
const shownRuns: Record<(typeof commands)[number], ShownRuns> = {
  validate: (run, words) => [
    words.validate,
    run(["validate", "article.json"], referencePath),
    words.broken,
    ...broken((folder) => [
      run(["validate", "article.json", "--format", "pretty"], folder),
      runVisits(["validate", "article.json", "--format", "compact", "--lang", "ar"], folder),
      run(["validate", "article.json", "--format", "github", "-q"], folder),
      run(["validate", "article.json", "--rule", "evidence/quote-matches=off"], folder),
      run(["validate", "gone.json"], folder),
    ]),
  ],
  extract: (run, words) => [words.extract, extracted(run)],
  init: (run) => [withFiles({}, (folder) => run(["init", "trip"], folder))],
  anchor: (run, words) => [anchored(run), words.repair, corrected(run)],
  view: (run) => [cut(run(["view", "article.json", "--width", "100"], referencePath), 12)],
  explain: (run) => [
    run(["explain", "evidence/quote-matches"], referencePath),
    run(["explain", "quantity"], referencePath),
  ],
  schema: (run) => [cut(run(["schema", "coding"], referencePath), 8)],
  visits: (run, words) => [
    words.visits,
    run(["visits", "article.json"], referencePath),
    cut(run(["quantities", "article.json", "--to", "ndjson"], referencePath), 1),
  ],
  migrate: (run, words) => [
    words.migrate,
    withFiles({ "article.json": file("article.json").replace(`"${specVersion}"`, '"0.1"') }, (folder) =>
      run(["migrate", "article.json"], folder),
    ),
  ],
  stats: (run) => [run(["stats", "article.json"], referencePath)],
};

function broken(use: (folder: string) => Run[]): Run[] {
  const example = examples().get("evidence/quote-matches");
  return example ? withFiles({ "article.json": writtenOut(example) }, use) : [];
}

const file = (name: string) => readFileSync(join(referencePath, name), "utf8");

function extracted(run: typeof runVisits): Run {
  return withFiles({ "lavrov.txt": file("text.txt") }, (folder) => run(["extract", "lavrov.txt"], folder));
}

function anchored(run: typeof runVisits): Run {
  const files = { "lavrov.coding.yaml": file("coding.yaml"), "lavrov.txt": file("text.txt") };
  return withFiles(files, (folder) => run(["anchor", "lavrov.coding.yaml", "-o", "lavrov.json"], folder));
}

function corrected(run: typeof runVisits): Run {
  const coding = file("coding.yaml").replace('"زيارة رسمية"', '"زياره رسمية"');
  const files = { "lavrov.coding.yaml": coding, "lavrov.txt": file("text.txt") };
  return withFiles(files, (folder) => run(["anchor", "--write", "lavrov.coding.yaml"], folder));
}

function cut(run: Run, lines: number): Run {
  const all = run.stdout.split("\n");
  return { ...run, stdout: `${all.slice(0, lines).join("\n")}\n…` };
}

function runBlock({ command, stdout, stderr, exit }: Run, words: CliWords): string {
  return `${fence("text", `$ ${command}\n${stdout}${stderr}`)}\n\n${words.exit(exit)}`;
}
