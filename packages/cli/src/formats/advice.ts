import type { Issue } from "@diplomatic-visits/core";
import { isMostlyArabic } from "@diplomatic-visits/core/internal";

/** The message of an issue and what to do about it, in one line. */
export function withAdvice({ message, hint }: Pick<Issue, "message" | "hint">): string {
  if (hint === undefined) return message;
  return `${message}${isMostlyArabic(hint) ? "؛" : ";"} ${hint}`;
}
