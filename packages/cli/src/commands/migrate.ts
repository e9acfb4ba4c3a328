import { type Locale, limits } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode, graver, incompleteError, usageError } from "../exit-code.ts";
import { expand } from "../inputs/expand.ts";
import { isNdjson, isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import { refuseCompressed } from "../inputs/refuse-compressed.ts";
import type { Io } from "../io/io.ts";
import { migrationText } from "../migrate/migrate-report.ts";
import { migratedSource } from "../migrate/migrate-source.ts";
import { writeFiles } from "../outputs/write-file.ts";

/** How files are migrated. */
export interface MigrateSettings {
  locale: Locale;
  /** Whether changes are only shown. */
  dryRun: boolean;
}

const words = {
  en: {
    file: (path: string) => `${path}: migrate needs files to write into: one article or coding per file`,
    unread: (path: string) => `${path}: too large, or not in UTF-8`,
  },
  ar: {
    file: (path: string) => `${path}: يحتاج migrate إلى ملفات يكتب فيها: في كل ملف مقال أو ترميز واحد`,
    unread: (path: string) => `${path}: الملف كبير جدًّا أو ليس بترميز UTF-8`,
  },
} as const;

/** Brings articles and codings to the current version of the format, in their own files. Returns the exit code. */
export async function migrateCommand(operands: readonly string[], settings: MigrateSettings, io: Io): Promise<number> {
  const { files, unread } = await expand(operands, io);
  const refused = files.find((path) => path === "-" || isNdjson(path));
  if (refused !== undefined) throw usageError(words[settings.locale].file(refused));
  refuseCompressed(files, settings.locale);
  let code: number = unread.length > 0 ? exitCode.incomplete : exitCode.valid;
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  for (const file of files) {
    const outcome = await migrateFile(file, settings, io).catch((error: Error) => error);
    if (outcome instanceof Error) {
      if ((outcome as { exit?: number }).exit !== exitCode.incomplete) throw outcome;
      io.err.write(`${escaped(outcome.message)}\n`);
      code = exitCode.incomplete;
    } else code = graver(code, outcome);
  }
  return code;
}

async function migrateFile(path: string, { locale, dryRun }: MigrateSettings, io: Io): Promise<number> {
  const bytes = await readBytes(path, io);
  const migrated = migratedSource(textOf(path, bytes, locale), isYaml(path) ? "yaml" : "json", locale);
  const { source, problems, isUnwritable } = migrated;
  if (source !== undefined && !dryRun) await writeFiles([{ path, content: source, expected: bytes }], locale, io);
  await io.out.write(migrationText(path, migrated, { dryRun, locale, terminal: io.out.terminal }));
  return problems.length > 0 || isUnwritable ? exitCode.invalid : exitCode.valid;
}

function textOf(path: string, bytes: Uint8Array, locale: Locale): string {
  try {
    if (bytes.length <= limits.inputBytes)
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // reported below
  }
  throw incompleteError(words[locale].unread(path));
}
