import { type AddCommand, type Given, langOption, quietOption } from "./shared.ts";

interface InitGiven extends Given {
  language?: string;
  force: boolean;
}

/** Adds `visits init`. */
export const addInit: AddCommand = (program, io, exit) => {
  program
    .command("init")
    .argument(
      "[name]",
      "the name of the new files: <name>.coding.yaml and <name>.txt (default: article, or the name of --text)",
    )
    .description("begin a coding: a commented <name>.coding.yaml, with its text beside it")
    .option("--text <file>", "the text to code, copied to <name>.txt; without it, an invented one to learn from")
    .option("--language <tag>", "the language of the text, such as ar (default: by its letters)")
    .option("--force", "overwrite files that are there", false)
    .addOption(langOption("language of the comments and of messages"))
    .addOption(quietOption())
    .action(async (name: string | undefined, { text, language, force, lang, quiet }: InitGiven) => {
      const { initCommand } = await import("../commands/init.ts");
      const given = { ...(text === undefined ? {} : { text }), ...(language === undefined ? {} : { language }) };
      exit(await initCommand(name, { ...given, force, locale: lang, quiet }, io));
    });
};
