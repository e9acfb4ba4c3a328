import type { Issue } from "@diplomatic-visits/core";
import { isRightToLeft } from "../terminal/escape.ts";

/** The message of an issue and what to do about it, in one line. */
export function withAdvice({ message, hint }: Pick<Issue, "message" | "hint">): string {
  if (hint === undefined) return message;
  return `${message}${isMostlyArabic(hint) ? "؛" : ";"} ${hint}`;
}

/** Whether a text is Arabic, what it quotes aside. */
export function isMostlyArabic(text: string): boolean {
  return isRightToLeft(text.replace(/⟦[^⟧]*⟧/g, ""));
}
