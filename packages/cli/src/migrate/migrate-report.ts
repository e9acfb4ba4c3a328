import { type Locale, toPointer } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { MigratedSource } from "./migrate-source.ts";

const words = {
  en: {
    current: "nothing to migrate",
    written: (n: number) => `${n} ${n === 1 ? "change" : "changes"}`,
    shown: (n: number) => `${n} ${n === 1 ? "change" : "changes"} not written (--dry-run)`,
    unwritable: "the changes cannot be written without losing the layout of the file; make them by hand",
    open: "to do by hand",
  },
  ar: {
    current: "لا شيء يُنقل",
    written: (n: number) => `عدد التغييرات: ${n}`,
    shown: (n: number) => `عدد التغييرات التي لم تُكتب (--dry-run): ${n}`,
    unwritable: "لا يمكن كتابة التغييرات دون الإخلال بتنسيق الملف؛ أجرها يدويًا",
    open: "ما يُعدَّل يدويًا",
  },
} as const;

/** How a migration is reported. */
export interface MigrationReporting {
  dryRun: boolean;
  locale: Locale;
  terminal: Terminal;
}

/** What was changed in a file, and what a person has to do. */
export function migrationText(file: string, migrated: MigratedSource, reporting: MigrationReporting): string {
  const { changes, problems, isUnwritable } = migrated;
  const { dryRun, locale, terminal } = reporting;
  const said = words[locale];
  const text = (line: string) => isolated(line, terminal.bidi);
  const head = isUnwritable ? said.unwritable : said[dryRun ? "shown" : "written"](changes.length);
  const lineOf = ({ path, message }: { path: readonly (string | number)[]; message: string }) =>
    `  ${escaped(toPointer(path) || "/")}  ${text(escaped(message))}`;
  return [
    `${terminal.colors.bold(escaped(file))}: ${text(changes.length === 0 ? said.current : head)}`,
    ...changes.map(lineOf),
    ...(problems.length === 0 ? [] : [`  ${terminal.colors.bold(text(said.open))}`, ...problems.map(lineOf)]),
    "",
  ].join("\n");
}
