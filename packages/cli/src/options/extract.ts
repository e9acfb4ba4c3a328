import { InvalidArgumentError } from "commander";
import { type AddCommand, type Given, langOption, quietOption } from "./shared.ts";

interface ExtractGiven extends Given {
  out?: string;
  url?: string;
  language?: string;
  referenceDate?: string;
  draft: boolean;
  report: boolean;
  force: boolean;
}

/** Adds `visits extract`. */
export const addExtract: AddCommand = (program, io, exit) => {
  program
    .command("extract")
    .argument("<file>", "a saved web page, a text file, or - for standard input")
    .description("begin a coding from a web page or a text: <name>.txt and a commented <name>.coding.yaml")
    .option("-o, --out <folder>", "write the two files here, not beside the input")
    .option("--url <url>", "where the article was published", webAddress)
    .option("--language <tag>", "the language of the text, if the page does not say")
    .option("--reference-date <date>", "the day relative dates count from (default: the day of publication)", day)
    .option("--no-draft", "only text and envelope, no draft of the facts")
    .option("--report", "list every block that was left out, with the reason", false)
    .option("--force", "overwrite files that are there", false)
    .addOption(langOption("language of the comments and of messages"))
    .addOption(quietOption())
    .action(async (file: string, { lang, ...given }: ExtractGiven) => {
      const { extractCommand } = await import("../commands/extract.ts");
      exit(await extractCommand(file, { ...given, locale: lang }, io));
    });
};

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(value))
    throw new InvalidArgumentError("write it as YYYY-MM-DD.");
  return value;
}

function webAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new InvalidArgumentError("write it as http://… or https://…, without user and password.");
  return value;
}
