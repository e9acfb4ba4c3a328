import type { Locale } from "@diplomatic-visits/core";
import { counted } from "../terminal/counted.ts";

/** The parts of a message that commander writes; the value that it quotes may be of several lines. */
const arabic: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^error: missing required argument '(.*)'$/s, (name) => `خطأ: المعطى '${name}' ناقص`],
  [/^error: option '(.*)' argument missing$/s, (flags) => `خطأ: الخيار '${flags}' بلا قيمة`],
  [/^error: required option '(.*)' not specified$/s, (flags) => `خطأ: الخيار '${flags}' مطلوب`],
  [/^error: unknown option '(.*)'$/s, (flag) => `خطأ: خيار غير معروف '${flag}'`],
  [/^error: unknown command '(.*)'$/s, (name) => `خطأ: أمر غير معروف '${name}'`],
  [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)(?:: (.*))?\.$/s,
    (name, expected, given, listed) =>
      `خطأ: معطيات زائدة${name && ` للأمر '${name}'`}: المنتظر ${argumentsOf(expected)}، والموجود ${argumentsOf(given)}${listed && ` (${listed})`}`,
  ],
  [
    /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (flags, value, how) => `خطأ: قيمة الخيار '${flags}' غير صالحة: '${value}'. ${choicesIn(how)}`,
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    (value, name, how) => `خطأ: قيمة المعطى '${name}' غير صالحة: '${value}'. ${choicesIn(how)}`,
  ],
];

/** What commander says of a command line that it cannot read, in the language of the run: the message, and what it suggests. */
export function usageMessage(text: string, locale: Locale): { message: string; suggestion: string } {
  const [, message = "", suggestion = ""] = /^([\s\S]*?)(?:\n\((Did you mean [^\n]*\?)\))?\n?$/.exec(text) ?? [];
  if (locale === "en") return { message, suggestion: suggestion && `(${suggestion})` };
  const near = suggestion.replace(/^Did you mean (?:one of )?|\?$/g, "").replaceAll(", ", " أو ");
  return { message: inArabic(message), suggestion: near && `(هل تقصد ${near}؟)` };
}

function inArabic(message: string): string {
  for (const [pattern, words] of arabic) {
    const found = pattern.exec(message);
    if (found) return words(...found.slice(1).map((part) => part ?? ""));
  }
  return message;
}

function choicesIn(how: string): string {
  return how.replace(
    /^Allowed choices are (.*)\.$/s,
    (_, choices: string) => `القيم: ${choices.replaceAll(", ", "، ")}.`,
  );
}

function argumentsOf(number: string): string {
  return counted(Number(number), { one: "معطى واحد", two: "معطيان", few: "معطيات", many: "معطى", other: "معطى" });
}
