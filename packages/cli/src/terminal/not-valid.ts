import type { Locale } from "@diplomatic-visits/core";

const words = { en: "not valid; see", ar: "غير صالح؛ انظروا" } as const;

/** What is said of an input that has to be valid for what was asked. */
export function notValid(file: string, locale: Locale): string {
  return `${file}: ${words[locale]} visits validate ${file}\n`;
}
