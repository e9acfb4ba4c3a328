import type { Locale, Localized } from "../article/issue.ts";

/** The names of JSON types in messages. */
export const typeNames: Readonly<Record<string, Localized>> = {
  string: { en: "a string", ar: "نص" },
  number: { en: "a number", ar: "عدد" },
  int: { en: "a whole number", ar: "عدد صحيح" },
  boolean: { en: "true or false", ar: "true أو false" },
  object: { en: "an object", ar: "كائن" },
  record: { en: "an object", ar: "كائن" },
  array: { en: "a list", ar: "قائمة" },
  null: { en: "null", ar: "null" },
};

/** The name of a value's type in messages. */
export function typeNameOf(value: unknown, locale: Locale): string {
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return typeNames[kind]?.[locale] ?? kind;
}

/** A size in messages: a number of characters, of items, or a plain number. */
export function sized(size: number | bigint, origin: string, locale: Locale): string {
  const unit = units[origin];
  if (!unit) return String(size);
  if (locale === "en") return `${size} ${unit.en}${Number(size) === 1 ? "" : "s"}`;
  const form = arabicPlural.select(Number(size));
  const word = unit.ar[form] ?? unit.ar.other;
  return form === "one" || form === "two" ? word : `${size} ${word}`;
}

const units: Readonly<Record<string, { en: string; ar: ArabicForms }>> = {
  string: {
    en: "character",
    ar: { one: "محرف واحد", two: "محرفان", few: "محارف", many: "محرفًا", other: "محرف" },
  },
  array: {
    en: "item",
    ar: { one: "عنصر واحد", two: "عنصران", few: "عناصر", many: "عنصرًا", other: "عنصر" },
  },
};

type ArabicForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const arabicPlural = new Intl.PluralRules("ar");
