import { type AddCommand, type Given, langOption, textOption } from "./shared.ts";

interface StatsGiven extends Given {
  json: boolean;
  agreement: boolean;
}

/** Adds `visits stats`. */
export const addStats: AddCommand = (program, io, exit) => {
  program
    .command("stats")
    .argument("<files...>", "articles, codings, folders or patterns")
    .description("count what articles hold, or compare two codings of one text")
    .option("--agreement", "compare two codings: F1 of mentions, Krippendorff's alpha of each field", false)
    .option("--json", "one JSON line per article, or one for the comparison", false)
    .addOption(textOption())
    .addOption(langOption())
    .action(async (files: string[], { json, agreement, lang, text }: StatsGiven) => {
      const settings = { locale: lang, json, ...(text === undefined ? {} : { text }) };
      if (agreement) {
        const { agreementCommand } = await import("../commands/agreement.ts");
        exit(await agreementCommand(files, settings, io));
      } else {
        const { statsCommand } = await import("../commands/stats.ts");
        exit(await statsCommand(files, settings, io));
      }
    });
};
