import type { Locale, Localized } from "@diplomatic-visits/core";
import { Argument, type Command, InvalidArgumentError, Option } from "commander";

/** An operand of a command, with its help in each language. */
interface CommandArgument {
  /** As commander writes it: `<files...>`, or `[name]` where it may be absent. */
  name: string;
  help: Localized;
  choices?: readonly string[];
  default?: string;
}

/** An option of a command, with its help in each language. */
export interface CommandOption {
  flags: string;
  help: Localized;
  choices?: readonly string[];
  /** The value where the option is absent; a function gets the language of the run. */
  default?: unknown;
  /** Whether the command needs it; false when absent. */
  required?: boolean;
  /** Shown as the default in the place of the value. */
  shownDefault?: string;
  /** Reads the value, with the one of an earlier occurrence; throws what `refusal` returns. */
  parse?(value: string, before: unknown): unknown;
}

/** A command with everything that its help shows: nothing is in one language only. */
export interface CommandHelp {
  name: string;
  /** What the command does. */
  about: Localized;
  /** The line in the list of commands, if it is not the whole of `about`. */
  summary?: Localized;
  /** The heading in the list of commands. */
  group?: Localized;
  arguments: readonly CommandArgument[];
  options: readonly CommandOption[];
}

/** Adds a command to the program, described in the language of the run; its caller sets the action. */
export function addCommand(program: Command, locale: Locale, help: CommandHelp): Command {
  const command = program.command(help.name).description(help.about[locale]);
  if (help.summary) command.summary(help.summary[locale]);
  if (help.group) command.helpGroup(help.group[locale]);
  for (const argument of help.arguments) command.addArgument(argumentOf(argument, locale));
  for (const option of help.options) command.addOption(optionOf(option, locale));
  return command;
}

/** An option in the language of the run. */
export function optionOf(given: CommandOption, locale: Locale): Option {
  const option = new Option(given.flags, given.help[locale]);
  if (given.choices) option.choices(given.choices);
  if (given.required) option.makeOptionMandatory();
  const { parse } = given;
  if (parse) option.argParser((value, before: unknown) => parsed(parse, { value, before }, locale));
  if (!("default" in given)) return option;
  const value: unknown = typeof given.default === "function" ? given.default(locale) : given.default;
  return option.default(value, given.shownDefault);
}

function argumentOf(given: CommandArgument, locale: Locale): Argument {
  const argument = new Argument(given.name, given.help[locale]);
  if (given.choices) argument.choices(given.choices);
  return given.default === undefined ? argument : argument.default(given.default);
}

const refused: unique symbol = Symbol("refused");

/** The error for a value that an option cannot have: how to write it, in each language. */
export function refusal(how: Localized): Error {
  return Object.assign(new Error(how.en), { [refused]: how });
}

function parsed(
  parse: NonNullable<CommandOption["parse"]>,
  { value, before }: { value: string; before: unknown },
  locale: Locale,
): unknown {
  try {
    return parse(value, before);
  } catch (error) {
    const how = (error as { [refused]?: Localized })[refused];
    throw how ? new InvalidArgumentError(how[locale]) : error;
  }
}
