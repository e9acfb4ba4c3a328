import type { Locale, Severity } from "@diplomatic-visits/core";
import { Command, InvalidArgumentError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { anchorCommand } from "./commands/anchor.ts";
import { explainCommand } from "./commands/explain.ts";
import { schemaCommand } from "./commands/schema.ts";
import { statsCommand } from "./commands/stats.ts";
import { validateCommand } from "./commands/validate.ts";
import { grades } from "./failing.ts";
import { type FormatName, formatNames } from "./formats/format.ts";
import { defaultFormat } from "./formats/formats.ts";

const examples = `
Examples:
  visits validate article.json                 check an article: its shape, its laws, every quote
  visits validate lavrov.coding.yaml           check a coding; its text is lavrov.txt
  visits validate articles/ --format github    check a folder in a workflow
  zcat news.ndjson.gz | visits validate --format ndjson -
                                               one verdict line per article, in flat memory
  visits anchor lavrov.coding.yaml -o lavrov.json
                                               quotes become spans
  visits explain evidence/quote-matches        what a code means, and why

Exit codes: 0 all valid; 1 some not valid (or with an issue of the grade --fail-on names); 2 wrong usage; 3 something got no verdict; 70 a fault of this program.`;

/** Builds the command line; every action hands its exit code to `exit`. */
export function programOf(exit: (code: number) => void): Command {
  const program = new Command("visits")
    .description("Checks articles about diplomatic visits: every coded fact quotes the exact words that support it.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", examples)
    .showSuggestionAfterError()
    .showHelpAfterError("(visits --help tells more)")
    .exitOverride();
  addValidate(program, exit);
  addAnchor(program, exit);
  addRest(program, exit);
  return program;
}

const locale = () => new Option("--lang <language>", "language of messages").choices(["en", "ar"]).default("en");
const format = () =>
  new Option("-f, --format <format>", "how to write the report (default: pretty on a terminal, else compact)").choices([
    ...formatNames,
  ]);
const quiet = () => new Option("-q, --quiet", "no summary on stderr").default(false);
const text = () => new Option("--text <file>", "the text a coding quotes, if its name does not tell");

interface Given {
  lang: Locale;
  format?: FormatName;
  quiet: boolean;
  text?: string;
}

function settingsOf({ lang, format: name, quiet: silent, text: file }: Given) {
  return {
    locale: lang,
    quiet: silent,
    format: name ?? defaultFormat(process.stdout.isTTY === true, process.env),
    ...(file === undefined ? {} : { text: file }),
  };
}

function addValidate(program: Command, exit: (code: number) => void): void {
  program
    .command("validate")
    .argument("<files...>", "articles, codings, NDJSON files, folders, patterns, or - for standard input")
    .description("check articles and codings")
    .addOption(format())
    .addOption(text())
    .option("--rule <code=grade>", "grade a law anew: error, warning, note or off; repeatable", graded)
    .addOption(
      new Option("--fail-on <grade>", "lowest grade that makes the exit code 1").choices([...grades]).default("error"),
    )
    .addOption(locale())
    .addOption(quiet())
    .action(async (files: string[], given: Given & { failOn: Severity; rule?: Record<string, Severity | "off"> }) => {
      exit(await validateCommand(files, { ...settingsOf(given), rules: given.rule ?? {}, failOn: given.failOn }));
    });
}

function graded(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [code = "", grade = ""] = value.split("=");
  if (!/^[a-z]+\/[a-z*-]+$/.test(code) || !["error", "warning", "note", "off"].includes(grade))
    throw new InvalidArgumentError(
      "write it as group/name=error, =warning, =note or =off; group/* grades a whole group.",
    );
  return { ...before, [code]: grade };
}

function addAnchor(program: Command, exit: (code: number) => void): void {
  program
    .command("anchor")
    .argument("<coding>", "a coding in YAML or JSON")
    .description("turn a coding into an article: quotes become spans")
    .addOption(text())
    .option("-o, --out <file>", "write the article here, not to stdout")
    .addOption(format())
    .addOption(locale())
    .addOption(quiet())
    .action(async (coding: string, given: Given & { out?: string }) => {
      exit(
        await anchorCommand(coding, { ...settingsOf(given), ...(given.out === undefined ? {} : { out: given.out }) }),
      );
    });
}

function addRest(program: Command, exit: (code: number) => void): void {
  program
    .command("explain")
    .argument("[code]", "a code such as evidence/quote-matches, or a group such as evidence")
    .description("tell what a code means, and why; without one, list them all")
    .addOption(locale())
    .action((code: string | undefined, given: Given) => exit(explainCommand(code, { locale: given.lang })));
  program
    .command("schema")
    .addArgument(
      program.createArgument("[form]", "article or coding").choices(["article", "coding"]).default("article"),
    )
    .description("print the JSON Schema")
    .addOption(new Option("--draft <draft>", "draft of JSON Schema").choices(["2020-12", "07"]).default("2020-12"))
    .action((form: "article" | "coding", given: { draft: "2020-12" | "07" }) => exit(schemaCommand(form, given)));
  program
    .command("stats")
    .argument("<files...>", "articles, codings, folders or patterns")
    .description("count what articles hold")
    .option("--json", "one JSON line per article", false)
    .addOption(locale())
    .action(async (files: string[], given: Given & { json: boolean }) =>
      exit(await statsCommand(files, { locale: given.lang, json: given.json })),
    );
}
