import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { reasonOf } from "../io/reason.ts";

const fault = {
  en: "a fault of this program, please report it",
  ar: "خلل في هذا البرنامج، يُرجى الإبلاغ عنه",
} as const satisfies Record<Locale, string>;

/** What is said of a failure: why, in one line; of a fault of this program, where it arose. */
export function failureText(error: unknown, locale: Locale): string {
  const { exit, message, stack = message, syscall } = error as NodeJS.ErrnoException & { exit?: number };
  if (exit !== undefined) return `visits: ${escaped(message)}\n`;
  if (syscall !== undefined) return `visits: ${escaped(reasonOf(error, locale))}\n`;
  return `visits: ${fault[locale]}:\n${stack.split("\n").map(escaped).join("\n")}\n`;
}
