import type { Locale } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import { companionsOf, isText, isWebPage } from "./naming.ts";

const words = {
  en: {
    coding: (path: string) => `${path}: this is already a coding; to check it: visits validate ${path}`,
    source: (path: string) => `${path}: this is not a coding; to begin one from it: visits extract ${path}`,
  },
  ar: {
    coding: (path: string) => `${path}: هذا ترميز جاهز؛ للتحقق منه: visits validate ${path}`,
    source: (path: string) => `${path}: ليس هذا ترميزًا؛ لبدء ترميز منه: visits extract ${path}`,
  },
} as const;

/** Refuses to begin a coding from a file that is one, by its name. */
export function refuseCoding(path: string, locale: Locale): void {
  if (companionsOf(path) !== undefined) throw usageError(words[locale].coding(path));
}

/** Refuses to anchor a web page or a text, by its name. */
export function refuseSource(path: string, locale: Locale): void {
  if (isWebPage(path) || isText(path)) throw usageError(words[locale].source(path));
}
