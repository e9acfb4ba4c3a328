import type { Severity, ValidationResult } from "@diplomatic-visits/core";
import { type Locale, listed } from "../locale.ts";

/** The nouns of a severity after "with" for each grammatical number; {n} is the count. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const nouns: Readonly<Record<Locale, Readonly<Record<Severity, Forms>>>> = {
  en: {
    error: { one: "{n} error", other: "{n} errors" },
    warning: { one: "{n} warning", other: "{n} warnings" },
    note: { one: "{n} note", other: "{n} notes" },
  },
  ar: {
    error: { one: "خطأ واحد", two: "خطأين", few: "{n} أخطاء", many: "{n} خطأً", other: "{n} خطأ" },
    warning: { one: "تحذير واحد", two: "تحذيرين", few: "{n} تحذيرات", many: "{n} تحذيرًا", other: "{n} تحذير" },
    note: { one: "تنبيه واحد", two: "تنبيهين", few: "{n} تنبيهات", many: "{n} تنبيهًا", other: "{n} تنبيه" },
  },
};

const words = {
  en: { valid: "Valid", invalid: "Invalid", none: ", no issues.", with: ", with " },
  ar: { valid: "صالح", invalid: "غير صالح", none: "، بلا ملاحظات.", with: " مع " },
} as const;

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** The verdict with the number of issues of each severity: "Valid, with 1 warning." */
export function verdictOf({ ok, issues }: Pick<ValidationResult, "ok" | "issues">, locale: Locale): string {
  const { valid, invalid, none, with: joined } = words[locale];
  const counts = severities.flatMap((severity) =>
    counted(
      issues.filter((one) => one.severity === severity),
      locale,
    ),
  );
  return `${ok ? valid : invalid}${counts.length === 0 ? none : `${joined}${listed(counts, locale)}.`}`;
}

function counted(issues: ValidationResult["issues"], locale: Locale): string[] {
  const [first] = issues;
  if (!first) return [];
  const forms = nouns[locale][first.severity];
  const form = forms[new Intl.PluralRules(locale).select(issues.length)] ?? forms.other;
  return [form.replace("{n}", String(issues.length))];
}
