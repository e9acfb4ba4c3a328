import { escaped } from "@diplomatic-visits/core/internal";
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { optionOf } from "./help/command.ts";
import { examplesText } from "./help/examples.ts";
import { helpIn } from "./help/help-text.ts";
import { usageMessage } from "./help/usage-text.ts";
import type { Io } from "./io/io.ts";
import { type AddCommand, langOption } from "./options/shared.ts";
import { isolatedLine } from "./terminal/escape.ts";

/** The width of help where no terminal tells one, in columns. */
const helpWidth = 80;

/** The commands by their names, in the order of the help, each loaded when it is needed; "" is all tables, which core names. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  extract: async () => (await import("./options/extract.ts")).addExtract,
  init: async () => (await import("./options/init.ts")).addInit,
  validate: async () => (await import("./options/validate.ts")).addValidate,
  anchor: async () => (await import("./options/anchor.ts")).addAnchor,
  view: async () => (await import("./options/view.ts")).addView,
  stats: async () => (await import("./options/stats.ts")).addStats,
  compare: async () => (await import("./options/compare.ts")).addCompare,
  evaluate: async () => (await import("./options/evaluate.ts")).addEvaluate,
  adjudicate: async () => (await import("./options/adjudicate.ts")).addAdjudicate,
  "": async () => (await import("./options/tables.ts")).addTables,
  convert: async () => (await import("./options/convert.ts")).addConvert,
  link: async () => (await import("./options/link.ts")).addLink,
  status: async () => (await import("./options/status.ts")).addStatus,
  migrate: async () => (await import("./options/migrate.ts")).addMigrate,
  explain: async () => (await import("./options/explain.ts")).addExplain,
  schema: async () => (await import("./options/schema.ts")).addSchema,
};

const words = {
  en: {
    about: "Checks articles about diplomatic visits: every coded fact quotes the exact words that support it.",
    version: "print the version",
    help: "print this help",
    more: "(visits --help tells more)",
  },
  ar: {
    about: "يتحقق من مقالات عن الزيارات الدبلوماسية: كل معلومة مرمَّزة مقرونة بنصّها الحرفي.",
    version: "طباعة رقم الإصدار",
    help: "طباعة هذه المساعدة",
    more: "(للمزيد: visits --help --lang ar)",
  },
} as const;

/** Builds the command line as far as the arguments need it; every action hands its exit code to `exit`. */
export async function programOf(args: readonly string[], io: Io, exit: (code: number) => void): Promise<Command> {
  const { locale } = io;
  const said = words[locale];
  const program = new Command("visits")
    .description(said.about)
    .version(manifest.version, "-V, --version", said.version)
    .helpOption("-h, --help", said.help)
    .helpCommand(false)
    .addOption(optionOf(langOption(), locale))
    .enablePositionalOptions()
    .configureHelp(helpIn(locale, io.out.terminal))
    .addHelpText("after", examplesText(locale, io.out.terminal))
    .showSuggestionAfterError()
    .showHelpAfterError(said.more)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out.write(text),
      writeErr: (text) => io.err.write(text),
      outputError: (text, write) => write(usageText(text, io)),
      getOutHelpWidth: () => io.out.terminal.columns ?? helpWidth,
      getErrHelpWidth: () => io.err.terminal.columns ?? helpWidth,
    });
  const name = nameIn(args);
  const only = name !== "" && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const isOfProgram = ["-V", "--version"].includes(name);
  for (const load of only ? [only] : isOfProgram ? [] : Object.values(commands)) (await load())(program, io, exit);
  return program;
}

// The language may be named before the command.
function nameIn([first = "", second, ...rest]: readonly string[]): string {
  if (first === "--lang" && second !== undefined) return nameIn(rest);
  return first.startsWith("--lang=") ? nameIn([...(second === undefined ? [] : [second]), ...rest]) : first;
}

// The message quotes arguments; only what it asks at its end has a line of its own.
function usageText(text: string, { locale, err }: Io): string {
  const { message, suggestion } = usageMessage(text, locale);
  const line = (words: string) => isolatedLine(escaped(words), locale === "ar" ? err.terminal.bidi : "plain");
  return `${line(message)}${suggestion && `\n${line(suggestion)}`}\n`;
}
