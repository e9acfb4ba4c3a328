import type { Locale, Severity } from "@diplomatic-visits/core";
import type { FileVerdict } from "../inputs/check-file.ts";
import { counted } from "./counted.ts";

/** Counts of a run. */
export interface Counts extends Record<Severity, number> {
  files: number;
  invalid: number;
  unread: number;
  milliseconds: number;
}

/** Counts of a run before it begins. */
export function noCounts(): Counts {
  return { files: 0, invalid: 0, unread: 0, error: 0, warning: 0, note: 0, milliseconds: 0 };
}

/** Adds the verdict on a file. */
export function count(counts: Counts, { result, milliseconds }: FileVerdict): void {
  counts.files++;
  if (!result.ok) counts.invalid++;
  counts.milliseconds += milliseconds;
  for (const { severity } of result.issues) counts[severity]++;
}

/** The last line of a run: `3 files: 2 valid, 1 invalid; 4 errors, 1 warning; 12 ms`. */
export function summaryOf(counts: Counts, locale: Locale): string {
  return locale === "ar" ? arabicSummary(counts) : englishSummary(counts);
}

function englishSummary(counts: Counts): string {
  const verdicts = [
    `${counts.files - counts.invalid} valid`,
    `${counts.invalid} invalid`,
    ...(counts.unread > 0 ? [`${counts.unread} not read`] : []),
  ];
  const issues = [plural(counts.error, "error"), plural(counts.warning, "warning"), plural(counts.note, "note")];
  return `${plural(counts.files + counts.unread, "file")}: ${verdicts.join(", ")}; ${issues.join(", ")}; ${counts.milliseconds.toFixed(1)} ms`;
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function arabicSummary(counts: Counts): string {
  const verdicts = [
    `الصالح: ${counts.files - counts.invalid}`,
    `غير الصالح: ${counts.invalid}`,
    ...(counts.unread > 0 ? [`ما تعذّرت قراءته: ${counts.unread}`] : []),
  ];
  const issues = [counted(counts.error, errors), counted(counts.warning, warnings), counted(counts.note, notes)];
  const all = counted(counts.files + counts.unread, files);
  return `${all} (${verdicts.join("، ")})؛ ${issues.join("، ")}؛ ${counts.milliseconds.toFixed(1)} مللي ثانية`;
}

const files = { one: "ملف واحد", two: "ملفان", few: "ملفات", many: "ملفًا", other: "ملف" };
const errors = { one: "خطأ واحد", two: "خطآن", few: "أخطاء", many: "خطأً", other: "خطأ" };
const warnings = { one: "تحذير واحد", two: "تحذيران", few: "تحذيرات", many: "تحذيرًا", other: "تحذير" };
const notes = { one: "تنبيه واحد", two: "تنبيهان", few: "تنبيهات", many: "تنبيهًا", other: "تنبيه" };
