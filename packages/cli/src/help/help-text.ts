import type { Locale } from "@diplomatic-visits/core";
import { type Argument, type Command, Help, type HelpConfiguration, type Option } from "commander";
import { isolatedLine } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "الاستعمال:",
  "Arguments:": "المعطيات:",
  "Options:": "الخيارات:",
  "Commands:": "الأوامر:",
};

/** How help is written in a language; English is commander's own. */
export function helpIn(locale: Locale, terminal: Terminal): HelpConfiguration {
  return locale === "en" ? {} : arabicHelp(terminal);
}

function arabicHelp({ bidi }: Terminal): HelpConfiguration {
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => (bidi === "isolate" ? `\u2066${usage}\u2069` : usage),
    commandUsage: (command) => usageWords(Help.prototype.commandUsage(command)),
    subcommandTerm: (command) => usageWords(Help.prototype.subcommandTerm(command)),
    optionDescription: described,
    argumentDescription: described,
    formatHelp(command: Command, helper: Help) {
      const text = Help.prototype.formatHelp.call(helper, command, helper);
      return text
        .split("\n")
        .map((line) => isolatedLine(line, bidi))
        .join("\n");
    },
  };
}

function usageWords(usage: string): string {
  return usage.replace("[options]", "[خيارات]").replace("[command]", "[أمر]");
}

function described(part: Option | Argument): string {
  const { description, argChoices, defaultValue, defaultValueDescription } = part;
  const showsDefault = defaultValue !== undefined && (!("flags" in part) || part.required || part.optional);
  const facts = [
    ...(argChoices ? [`القيم: ${argChoices.join("، ")}`] : []),
    ...(showsDefault ? [`الافتراضي: ${(defaultValueDescription ?? String(defaultValue)).replaceAll('"', "")}`] : []),
  ];
  return facts.length === 0 ? description : `${description} (${facts.join("؛ ")})`;
}
