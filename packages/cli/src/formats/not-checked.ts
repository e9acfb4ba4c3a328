import type { Locale, NotChecked } from "@diplomatic-visits/core";

const words = {
  en: (count: number, reason: string) => `${count} ${count === 1 ? "rule" : "rules"} not checked: ${reason}`,
  ar: (count: number, reason: string) => `قواعد لم يُتحقق منها (عددها ${count}): ${reason}`,
} as const satisfies Record<Locale, unknown>;

/** How many rules were not checked, one line for each reason. */
export function notCheckedLines(notChecked: readonly NotChecked[], locale: Locale = "en"): string[] {
  const counts = new Map<string, number>();
  for (const { message } of notChecked) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts].map(([reason, count]) => words[locale](count, reason));
}
