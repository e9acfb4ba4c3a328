import type { Locale, Localized } from "@diplomatic-visits/core";
import type { Command } from "commander";
import { defaultFormat, type FormatName, formatNames, wholeFormats } from "../formats/format.ts";
import type { CommandOption } from "../help/command.ts";
import type { Io } from "../io/io.ts";

/** Adds a command to the program; its action hands its exit code to `exit`. */
export type AddCommand = (program: Command, io: Io, exit: (code: number) => void) => void;

/** The options of most commands. */
export interface Given {
  lang: Locale;
  format?: FormatName;
  quiet: boolean;
  text?: string;
}

/** The option for the language of messages, and of whatever else a command writes for people. */
export function langOption(
  help: CommandOption["help"] = { en: "language of messages", ar: "لغة الرسائل" },
): CommandOption {
  const byRun = (locale: Locale) => locale;
  return { flags: "--lang <language>", help, choices: ["en", "ar"], default: byRun, shownDefault: '"en"' };
}

/** The option for the form of a report; a document about all files of a run is written only where there may be several. */
export function formatOption(hasWhole = false): CommandOption {
  return {
    flags: "-f, --format <format>",
    help: {
      en: "how to write the report (default: pretty on a terminal, else compact)",
      ar: "صيغة التقرير (الافتراضي: pretty في الطرفية، وإلا compact)",
    },
    choices: formatNames.filter((name) => hasWhole || !wholeFormats.includes(name)),
  };
}

/** The option that keeps a run from summing up. */
export const quietOption: CommandOption = {
  flags: "-q, --quiet",
  help: { en: "no summary on stderr", ar: "من دون خلاصة في stderr" },
  default: false,
};

/** The option that names the text of a coding. */
export const textOption: CommandOption = {
  flags: "--text <file>",
  help: {
    en: "the text that a coding quotes, if its file name does not say",
    ar: "النص الذي يقتبس منه الترميز، إن لم يدل عليه اسم ملفه",
  },
};

/** The option that names the texts of two codings. */
export const textsOption: CommandOption = {
  flags: "--text <path>",
  help: {
    en: "the text that the codings quote, or the folder of their texts",
    ar: "النص الذي يقتبس منه الترميزان، أو مجلد نصوصهما",
  },
};

/** The option that runs a command again at each save. */
export const watchOption: CommandOption = {
  flags: "-w, --watch",
  help: {
    en: "look again at each save of the coding or its text, until Ctrl-C",
    ar: "إعادة التشغيل عند كل حفظ للترميز أو نصه، حتى Ctrl-C",
  },
  default: false,
};

/** The heading of the commands for projects. */
export const projectsGroup = { en: "Projects:", ar: "المشاريع:" } as const satisfies Localized;

/** The option that overwrites files. */
export const forceOption: CommandOption = {
  flags: "--force",
  help: { en: "overwrite files that are there", ar: "الكتابة فوق الملفات الموجودة" },
  default: false,
};

/** The option that prints progress where no terminal shows it. */
export const progressOption: CommandOption = {
  flags: "--progress",
  help: {
    en: "print progress each second where stderr is not a terminal, too",
    ar: "طباعة التقدم كل ثانية حتى إن لم يكن stderr طرفية",
  },
  default: false,
};

/** The options of a command as its settings. */
export function settingsOf({ lang, format, quiet, text }: Given, { out, env }: Io) {
  return {
    locale: lang,
    quiet,
    format: format ?? defaultFormat(out.terminal.isTTY, env),
    ...(text === undefined ? {} : { text }),
  };
}
