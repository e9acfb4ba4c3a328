import { escaped } from "@diplomatic-visits/core/internal";
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { Io } from "./io/io.ts";
import type { AddCommand } from "./options/shared.ts";

const examples = `
Examples:
  visits extract page.html --url https://…     a saved page becomes page.txt and a draft, page.coding.yaml
  visits init trip                             or begin by hand: trip.coding.yaml and trip.txt
  visits validate --watch trip.coding.yaml     code, save, see at once what is wrong
  visits validate --fix trip.json              apply the fixes that the report offers, and show each
  visits anchor --write trip.coding.yaml       fix the spelling of quotes; each change is shown
  visits anchor trip.coding.yaml -o trip.json  quotes become spans: the article
  visits view trip.json --html trip.html       an article to read, every fact beside its words
  visits compare first/ second/                where two coders differ, and how far they agree
  visits adjudicate a.json b.json -o c.json    decide each difference: a third coding
  visits statements articles/ --to csv         who says what, one row each, for a spreadsheet
  visits convert articles/ --to icalendar -o visits.ics
                                               another format, and what it has no place for
  visits validate articles/ --format github    check a folder in a workflow
  zcat news.ndjson.gz | visits validate --format ndjson -
                                               one verdict line per article, in flat memory
  visits validate news.ndjson.gz --jobs auto --resume verdicts.ndjson
                                               on all cores; after a break the same command continues
  visits explain evidence/quote-matches        what a code means, and why

Exit codes: 0 all valid; 1 some not valid (or with an issue of the severity --fail-on names; 0 with --exit-zero); 2 wrong usage; 3 something got no verdict or could not be written; 70 a fault of this program; 130 stopped by Ctrl-C.`;

/** The width of help where no terminal tells one, in columns. */
const helpWidth = 80;

/** The commands by their names, in the order of the help, each loaded when it is needed; "" is all tables, which core names. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  extract: async () => (await import("./options/extract.ts")).addExtract,
  init: async () => (await import("./options/init.ts")).addInit,
  validate: async () => (await import("./options/validate.ts")).addValidate,
  anchor: async () => (await import("./options/anchor.ts")).addAnchor,
  view: async () => (await import("./options/view.ts")).addView,
  stats: async () => (await import("./options/stats.ts")).addStats,
  compare: async () => (await import("./options/compare.ts")).addCompare,
  adjudicate: async () => (await import("./options/adjudicate.ts")).addAdjudicate,
  "": async () => (await import("./options/tables.ts")).addTables,
  convert: async () => (await import("./options/convert.ts")).addConvert,
  link: async () => (await import("./options/link.ts")).addLink,
  status: async () => (await import("./options/status.ts")).addStatus,
  migrate: async () => (await import("./options/migrate.ts")).addMigrate,
  explain: async () => (await import("./options/explain.ts")).addExplain,
  schema: async () => (await import("./options/schema.ts")).addSchema,
};

/** Builds the command line as far as the arguments need it; every action hands its exit code to `exit`. */
export async function programOf(
  [name = ""]: readonly string[],
  io: Io,
  exit: (code: number) => void,
): Promise<Command> {
  const program = new Command("visits")
    .description("Checks articles about diplomatic visits: every coded fact quotes the exact words that support it.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", examples)
    .showSuggestionAfterError()
    .showHelpAfterError("(visits --help tells more)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out.write(text),
      writeErr: (text) => io.err.write(text),
      outputError: (text, write) => write(usageText(text)),
      getOutHelpWidth: () => io.out.terminal.columns ?? helpWidth,
      getErrHelpWidth: () => io.err.terminal.columns ?? helpWidth,
    });
  const only = name !== "" && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const isOfProgram = ["-V", "--version"].includes(name);
  for (const load of only ? [only] : isOfProgram ? [] : Object.values(commands)) (await load())(program, io, exit);
  return program;
}

// The message quotes arguments; only what it asks at its end has a line of its own.
function usageText(text: string): string {
  const [, message = "", suggestion = ""] = /^([\s\S]*?)(\n\(Did you mean [^\n]*\?\))?\n?$/.exec(text) ?? [];
  return `${escaped(message)}${suggestion && `\n${escaped(suggestion.trim())}`}\n`;
}
