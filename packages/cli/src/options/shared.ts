import type { Locale } from "@diplomatic-visits/core";
import { type Command, Option } from "commander";
import { defaultFormat, type FormatName, formatNames, wholeFormats } from "../formats/format.ts";
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
export function langOption(of = "language of messages"): Option {
  return new Option("--lang <language>", of).choices(["en", "ar"]).default("en");
}

/** The option for the form of a report; a document about all files of a run is written only where there may be several. */
export function formatOption(hasWhole = false): Option {
  return new Option(
    "-f, --format <format>",
    "how to write the report (default: pretty on a terminal, else compact)",
  ).choices(formatNames.filter((name) => hasWhole || !wholeFormats.includes(name)));
}

/** The option that keeps a run from summing up. */
export function quietOption(): Option {
  return new Option("-q, --quiet", "no summary on stderr").default(false);
}

/** The option that names the text of a coding. */
export function textOption(): Option {
  return new Option("--text <file>", "the text that a coding quotes, if its file name does not say");
}

/** The option that runs a command again at each save. */
export function watchOption(): Option {
  return new Option("-w, --watch", "look again at each save of the coding or its text, until Ctrl-C").default(false);
}

/** The options of a command as its settings. */
export function settingsOf({ lang, format, quiet, text }: Given, { out, env }: Io) {
  return {
    locale: lang,
    quiet,
    format: format ?? defaultFormat(out.terminal.isTTY, env),
    ...(text === undefined ? {} : { text }),
  };
}
