import { type LexiconPart, type Locale, type NotChecked, partNames } from "@diplomatic-visits/core";

const words = {
  en: {
    line: (count: number, reason: string) => `${count} ${count === 1 ? "rule" : "rules"} not checked: ${reason}`,
    lexicon: (language: string, parts: string) => `the language ${language} has no words for ${parts}`,
    comma: ", ",
  },
  ar: {
    line: (count: number, reason: string) => `قواعد لم يُتحقق منها (عددها ${count}): ${reason}`,
    lexicon: (language: string, parts: string) => `لا ألفاظ في معجم اللغة ${language} لما يلي: ${parts}`,
    comma: "، ",
  },
} as const satisfies Record<Locale, unknown>;

/** How many rules were not checked, one line for each reason; all parts that a lexicon lacks are one reason. */
export function notCheckedLines(notChecked: readonly NotChecked[], locale: Locale = "en"): string[] {
  const { line, lexicon, comma } = words[locale];
  const counts = new Map<string, number>();
  const parts = new Set(notChecked.flatMap(({ missing }) => missing?.parts ?? []));
  const named = [...parts].map((part: LexiconPart) => partNames[part][locale]).join(comma);
  for (const { message, missing } of notChecked) {
    const reason = missing ? lexicon(missing.language, named) : message;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => line(count, reason));
}
