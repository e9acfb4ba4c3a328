import { InvalidArgumentError } from "commander";
import { type AddCommand, type Given, langOption, textOption } from "./shared.ts";

interface ViewGiven extends Given {
  gloss: boolean;
  fact?: string;
  html?: string;
  width?: number;
}

/** Adds `visits view`. */
export const addView: AddCommand = (program, io, exit) => {
  program
    .command("view")
    .argument("<file>", "an article or a coding")
    .description("show an article: its text, and below each paragraph the facts that stand on it")
    .option("--fact <key>", "only this fact, such as /visits/lavrov-tehran/type, or its number")
    .option("--gloss", "the English gloss below each paragraph", false)
    .option("--html <file>", "write one self-contained page instead, or - for stdout")
    .option("--width <columns>", "wrap lines at this width (default: the terminal's; piped, no wrapping)", columns)
    .addOption(textOption())
    .addOption(langOption("language of everything around the text"))
    .action(async (file: string, { gloss, fact, html, width, text, lang }: ViewGiven) => {
      const { viewCommand } = await import("../commands/view.ts");
      const given = Object.fromEntries(
        Object.entries({ fact, html, width, text }).filter(([, value]) => value !== undefined),
      );
      exit(await viewCommand(file, { ...given, gloss, locale: lang }, io));
    });
};

function columns(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 20) throw new InvalidArgumentError("at least 20 columns are needed.");
  return width;
}
