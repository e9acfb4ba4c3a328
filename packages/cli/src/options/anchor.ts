import {
  type AddCommand,
  formatOption,
  type Given,
  langOption,
  quietOption,
  settingsOf,
  textOption,
  watchOption,
} from "./shared.ts";

interface AnchorGiven extends Given {
  out?: string;
  write: boolean;
  dryRun: boolean;
  watch: boolean;
}

/** Adds `visits anchor`. */
export const addAnchor: AddCommand = (program, io, exit) => {
  program
    .command("anchor")
    .argument("<file>", "a coding in YAML or JSON; or an article, with --text: the edited text it is to be moved to")
    .description(
      "turn a coding into an article: quotes become spans; move an article to an edited text; or mend how quotes are spelt",
    )
    .addOption(textOption())
    .option("-o, --out <file>", "write the article here, not to stdout")
    .option("--write", "rewrite quotes in the coding that differ from the text in spelling only, and show each", false)
    .option("--dry-run", "show what --write would rewrite, and write nothing", false)
    .addOption(watchOption())
    .addOption(formatOption())
    .addOption(langOption())
    .addOption(quietOption())
    .action(async (coding: string, given: AnchorGiven) => {
      const { anchorCommand } = await import("../commands/anchor.ts");
      const { write, dryRun, out } = given;
      const settings = { ...settingsOf(given, io), write, dryRun, ...(out === undefined ? {} : { out }) };
      const run = () => anchorCommand(coding, settings, io);
      if (!given.watch) return exit(await run());
      const { watch } = await import("../watch/watch.ts");
      exit(
        await watch(
          { operands: [coding], locale: given.lang, ...(given.text === undefined ? {} : { text: given.text }) },
          run,
          io,
        ),
      );
    });
};
