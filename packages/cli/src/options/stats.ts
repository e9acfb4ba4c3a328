import { type AddCommand, type Given, langOption, textOption } from "./shared.ts";

interface StatsGiven extends Given {
  json: boolean;
}

/** Adds `visits stats`. */
export const addStats: AddCommand = (program, io, exit) => {
  program
    .command("stats")
    .argument("<files...>", "articles, codings, folders or patterns")
    .description("count what articles hold")
    .option("--json", "one JSON line per article", false)
    .addOption(textOption())
    .addOption(langOption())
    .action(async (files: string[], { json, lang, text }: StatsGiven) => {
      const { statsCommand } = await import("../commands/stats.ts");
      exit(await statsCommand(files, { locale: lang, json, ...(text === undefined ? {} : { text }) }, io));
    });
};
