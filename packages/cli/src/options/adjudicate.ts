import { InvalidArgumentError, Option } from "commander";
import type { Listed } from "../compare/compare-report.ts";
import { type AddCommand, formatOption, type Given, langOption, settingsOf } from "./shared.ts";

interface AdjudicateGiven extends Given {
  out?: string;
  differences: Listed;
  toFile?: string;
  fromFile?: string;
  choices?: string;
  coder?: string;
  date?: string;
  partial: boolean;
  force: boolean;
}

/** Adds `visits adjudicate`. */
export const addAdjudicate: AddCommand = (program, io, exit) => {
  program
    .command("adjudicate")
    .argument("<a>", "an article or a coding")
    .argument("<b>", "another coding of the same text")
    .description(
      "decide each difference of two codings, in the terminal or in a file: a third coding, whose objects name the coding they come from",
    )
    .option("-o, --out <file>", "the third coding (<name>.coding.yaml), or an article (<name>.json)")
    .option("--to-file <file>", "write the differences with a place for each choice, and ask nothing")
    .option("--from-file <file>", "take the choices from a file, and ask nothing")
    .option("--choices <file>", "where choices of the dialogue are kept (default: <out>.choices.yaml)")
    .addOption(
      new Option("--differences <which>", "which differences to decide: of values, in quotes too, in free words too")
        .choices(["values", "quotes", "all"])
        .default("quotes"),
    )
    .option("--partial", "write a result though some are undecided", false)
    .option("--coder <name>", "who decides")
    .option("--date <date>", "when, such as 2026-05-04", dateOf)
    .option("--force", "overwrite files that are there", false)
    .addOption(new Option("--text <path>", "the text that the codings quote, or the folder of their texts"))
    .addOption(formatOption())
    .addOption(langOption("language of the dialogue and of messages"))
    .action(async (a: string, b: string, { lang, text, format, quiet: _, ...given }: AdjudicateGiven) => {
      const { adjudicateCommand } = await import("../commands/adjudicate.ts");
      const shared = settingsOf({ lang, quiet: false, ...(format ? { format } : {}), ...(text ? { text } : {}) }, io);
      exit(await adjudicateCommand({ a, b }, { ...shared, ...given }, io));
    });
};

function dateOf(value: string): string {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) throw new InvalidArgumentError("write it as 2026-05-04.");
  return value;
}
