import { type AddCommand, type Given, langOption } from "./shared.ts";

interface MigrateGiven extends Given {
  dryRun: boolean;
}

/** Adds `visits migrate`. */
export const addMigrate: AddCommand = (program, io, exit) => {
  program
    .command("migrate")
    .argument("<files...>", "articles, codings, folders or patterns")
    .description(
      "bring articles and codings of an earlier version of the format to the current one, in their own files",
    )
    .option("--dry-run", "show what would change, and write nothing", false)
    .addOption(langOption())
    .action(async (files: string[], { dryRun, lang }: MigrateGiven) => {
      const { migrateCommand } = await import("../commands/migrate.ts");
      exit(await migrateCommand(files, { dryRun, locale: lang }, io));
    });
};
