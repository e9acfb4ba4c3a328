import type { Locale } from "@diplomatic-visits/core";

/** The language that a command line asks for with --lang, before it is parsed: errors of the parser are in it, too. */
export function localeOf(args: readonly string[]): Locale {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const given = options.flatMap((argument, i) => {
    if (argument.startsWith("--lang=")) return [argument.slice("--lang=".length)];
    return argument === "--lang" ? [options[i + 1]] : [];
  });
  return given.at(-1) === "ar" ? "ar" : "en";
}
