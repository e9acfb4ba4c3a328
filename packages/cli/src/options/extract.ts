import { dirname, join } from "node:path";
import { InvalidArgumentError } from "commander";
import type { EachFileSettings } from "../commands/each-file.ts";
import type { ExtractSettings } from "../commands/extract.ts";
import { usageError } from "../exit-code.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { type AtSizeGiven, addAtSize } from "./at-size.ts";
import { type AddCommand, type Given, langOption, quietOption } from "./shared.ts";

interface ExtractGiven extends Given, AtSizeGiven {
  url?: string;
  language?: string;
  referenceDate?: string;
  draft: boolean;
  report: boolean;
  force: boolean;
  lines: boolean;
}

/** Adds `visits extract`. */
export const addExtract: AddCommand = (program, io, exit) => {
  const command = program
    .command("extract")
    .argument(
      "<files...>",
      'saved web pages and texts, folders or patterns of them, or - for stdin; NDJSON with lines {"html": …} or {"text": …}, and "url" where it is known',
    )
    .description("begin a coding from each web page or text: <name>.txt and a commented <name>.coding.yaml")
    .option("--url <url>", "where the article was published", webAddress)
    .option("--language <tag>", "the language of the text, if the page does not tell")
    .option("--reference-date <date>", "the day relative dates count from (default: the day of publication)", day)
    .option("--no-draft", "only text and envelope, no draft of the facts")
    .option("--report", "list every block that was left out, with the reason", false)
    .option("--force", "overwrite files that are there", false)
    .option("--lines", "stdin has one page or text a line", false)
    .addOption(langOption("language of the comments and of messages"))
    .addOption(quietOption());
  addAtSize(
    command,
    "write the two files here, not beside the input; of NDJSON, the file of the results",
    "folder",
  ).action(async (files: string[], given: ExtractGiven) => {
    const { exitZero } = await import("../commands/destination.ts");
    const code = await extractFiles(files, given, io);
    exit(given.exitZero ? exitZero(code) : code);
  });
};

async function extractFiles(
  operands: readonly string[],
  { lang: locale, ...given }: ExtractGiven,
  io: Io,
): Promise<number> {
  const { isByLine, linesCommand } = await import("../commands/lines.ts");
  const { expand } = await import("../inputs/expand.ts");
  const { sourceFiles } = await import("../inputs/folder-kinds.ts");
  const found = await expand(operands, io.cwd, sourceFiles);
  const { files, unread, places } = found;
  if (isByLine(files, given, locale)) {
    const { url, report, force, draft, language, referenceDate } = given;
    if (url !== undefined || report || force)
      throw usageError("NDJSON is extracted without --url, --report and --force");
    const known = {
      ...(language === undefined ? {} : { language }),
      ...(referenceDate === undefined ? {} : { referenceDate }),
    };
    const work = { kind: "extract", locale, draft, ...known } as const;
    return linesCommand(files, { ...given, locale, work, failOn: "error" }, io);
  }
  if (files.length > 1 || places.size + unread.length > 0) return extractEach(found, { ...given, locale }, io);
  if (given.progress) throw usageError("--progress goes with several files or with NDJSON");
  const { extractCommand } = await import("../commands/extract.ts");
  return extractCommand(files[0] ?? "", { ...given, locale }, io);
}

async function extractEach(
  { files, unread, places }: ExpandedWithPlaces,
  given: ExtractSettings & EachFileSettings,
  io: Io,
): Promise<number> {
  if (given.url !== undefined)
    throw usageError("--url is the address of one page; lines of NDJSON have an address each");
  const { filesFor } = await import("../extract/input-kind.ts");
  const { eachFile } = await import("../commands/each-file.ts");
  const jobs = files.map((file) => {
    const out = given.out === undefined ? {} : { out: join(given.out, dirname(places.get(file) ?? "")) };
    return { command: "extract", file, settings: { ...given, ...out } } as const;
  });
  const taken = new Set<string>();
  const codings = jobs.map(({ file, settings }) => filesFor(file, settings.out).coding);
  const twice = codings.find((coding) => taken.size === taken.add(coding).size);
  if (twice !== undefined) throw usageError(`${twice}: two inputs would become this file`);
  return eachFile({ jobs, unread }, given, io);
}

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
