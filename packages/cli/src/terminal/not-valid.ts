import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "./escape.ts";

const words = { en: "not valid; see", ar: "غير صالح؛ انظروا" } as const;

/** What is said of an input that has to be valid for what was asked. */
export function notValid(file: string, locale: Locale): string {
  const path = escaped(file);
  return `${path}: ${words[locale]} visits validate ${path}\n`;
}
