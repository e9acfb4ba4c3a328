import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";

const words = { en: "not valid; see", ar: "غير صالح؛ انظر" } as const;

/** The message for an input that must be valid for the requested operation. */
export function notValid(file: string, locale: Locale): string {
  const path = escaped(file);
  return `${path}: ${words[locale]} visits validate ${path}\n`;
}
