import { InvalidArgumentError, Option } from "commander";
import type { Listed } from "../compare/compare-report.ts";
import { type AddCommand, type Given, langOption } from "./shared.ts";

interface CompareGiven extends Omit<Given, "format"> {
  format: "pretty" | "json";
  differences?: Listed;
  resamples: number;
  seed: number;
  html?: string;
  progress: boolean;
}

/** Adds `visits compare`. */
export const addCompare: AddCommand = (program, io, exit) => {
  program
    .command("compare")
    .argument("<a>", "an article, a coding, or a folder of them")
    .argument("<b>", "the same texts as another coder codes them: a file, or a folder with files of the same names")
    .description("compare two codings of one text, or two folders of codings: differences, F1, Krippendorff's alpha")
    .addOption(
      new Option(
        "--differences <which>",
        "which differences to list: of values, in quotes too, in free words too",
      ).choices(["none", "values", "quotes", "all"]),
    )
    .addOption(
      new Option("-f, --format <format>", "how to write the report").choices(["pretty", "json"]).default("pretty"),
    )
    .option("--resamples <number>", "how many samples of the articles intervals rest on", numberFrom(1), 1000)
    .option("--seed <number>", "where the random numbers of the samples begin", numberFrom(0), 1)
    .option("--html <file>", "write a page instead, or - for stdout")
    .option("--progress", "print progress each second where stderr is not a terminal, too", false)
    .addOption(new Option("--text <path>", "the text that the codings quote, or the folder of their texts"))
    .addOption(langOption("language of the report"))
    .action(async (a: string, b: string, { lang, text, differences, format, ...given }: CompareGiven) => {
      const { compareCommand } = await import("../commands/compare.ts");
      const settings = {
        ...{ ...given, locale: lang, form: given.html === undefined ? format : ("html" as const) },
        ...(text === undefined ? {} : { text }),
        ...(differences === undefined ? {} : { differences }),
      };
      exit(await compareCommand(a, b, settings, io));
    });
};

function numberFrom(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least) throw new InvalidArgumentError(`a whole number from ${least}.`);
    return number;
  };
}
