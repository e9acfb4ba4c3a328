import type { Locale } from "@diplomatic-visits/core";
import type { Loss } from "@diplomatic-visits/core/formats";
import { escaped } from "@diplomatic-visits/core/internal";

/** How many fields the summary lists; `--losses` writes all. */
const listedFields = 12;

const words = {
  en: {
    lost: (format: string) => `left out, because ${format} has no place for it: `,
    unread: (format: string) => `left out of ${format}, because a coding has no place for it: `,
    more: (count: number) => `, and ${count} more fields (--losses lists all)`,
  },
  ar: {
    lost: (format: string) => `تُرك ما لا مكان له في ${format}: `,
    unread: (format: string) => `تُرك من ${format} ما لا مكان له في الترميز: `,
    more: (count: number) => `، وحقول أخرى عددها ${count} (يسردها كلها --losses)`,
  },
} as const;

/** Sums up what is left out of many documents, by field. */
export interface LossSum {
  add(losses: readonly Loss[]): void;
  /** The summary of a run, with the fields that lose most first; empty where nothing is lost. */
  text(kind: "lost" | "unread", format: string, locale: Locale): string;
}

/** Begins a sum of losses. */
export function lossSum(): LossSum {
  const counts = new Map<string, number>();
  return {
    add(losses) {
      for (const { field, count } of losses) counts.set(field, (counts.get(field) ?? 0) + count);
    },
    text(kind, format, locale) {
      if (counts.size === 0) return "";
      // objects that could not be written at all come before fields
      const sorted = [...counts].sort(([one, a], [other, b]) => weightOf(other) - weightOf(one) || b - a);
      const listed = sorted
        .slice(0, listedFields)
        .map(([field, count]) => `${escaped(remarked(field, locale))} ${count}`);
      const more = sorted.length > listedFields ? words[locale].more(sorted.length - listedFields) : "";
      return `${words[locale][kind](format)}${listed.join(locale === "ar" ? "، " : ", ")}${more}\n`;
    },
  };
}

/** What formats remark on a field in parentheses, in Arabic; the names of fields are code. */
const remarks: Readonly<Record<string, string>> = {
  "without a day": "بلا يوم",
  "without a country": "بلا دولة",
  "that did not take place": "لم تحدث",
  "not a person": "ليس شخصًا",
  "not a place": "ليس مكانًا",
  "not a day": "ليس يومًا",
  "not a date": "ليس تاريخًا",
  "not an actor": "ليس فاعلًا",
  "not in the list": "ليس في القائمة",
  "not of a place": "لغير مكان",
  "not of a place or organization": "لغير مكان أو منظمة",
  "not a person or organization": "ليس شخصًا ولا منظمة",
  "neither a quotation nor a claim": "ليس اقتباسًا ولا ادعاء",
  "nobody named": "لا أحد مسمّى",
  "like others": "مثل غيره",
  cancelled: "ملغاة",
};

function remarked(field: string, locale: Locale): string {
  if (locale === "en") return field;
  return field.replace(/ \(([^)]*)\)$/, (whole, remark: string) => (remarks[remark] ? ` (${remarks[remark]})` : whole));
}

function weightOf(field: string): number {
  if (field.includes("(")) return 2;
  return field.includes(".") ? 0 : 1;
}
