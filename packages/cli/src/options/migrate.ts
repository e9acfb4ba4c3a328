import { addCommand } from "../help/command.ts";
import { type AddCommand, type Given, langOption } from "./shared.ts";

interface MigrateGiven extends Given {
  dryRun: boolean;
}

/** Adds `visits migrate`. */
export const addMigrate: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "migrate",
    about: {
      en: "bring articles and codings of an earlier version of the format to the current one, in their own files",
      ar: "نقل مقالات وترميزات من إصدار سابق للصيغة إلى الإصدار الحالي، في ملفاتها نفسها",
    },
    arguments: [
      {
        name: "<files...>",
        help: { en: "articles, codings, folders or patterns", ar: "مقالات أو ترميزات أو مجلدات أو أنماط أسماء" },
      },
    ],
    options: [
      {
        flags: "--dry-run",
        help: { en: "show what would change, and write nothing", ar: "عرض ما سيتغيّر من دون كتابة شيء" },
        default: false,
      },
      langOption(),
    ],
  }).action(async (files: string[], { dryRun, lang }: MigrateGiven) => {
    const { migrateCommand } = await import("../commands/migrate.ts");
    exit(await migrateCommand(files, { dryRun, locale: lang }, io));
  });
};
