import { fields as concepts } from "@diplomatic-visits/core/fields";

/** Lists that are not fields of an article. */
const others: Readonly<Record<string, { en: string; ar: string }>> = {
  mentions: { en: "mentions", ar: "مواضع الذكر" },
  facts: { en: "facts", ar: "المعلومات" },
  article: { en: "article", ar: "المقال" },
};

/** The name of a list of an article, in the language of the page. */
export function listName(list: string, locale: "en" | "ar"): string {
  const field = concepts["Article"]?.fields[list];
  const label = field?.plural ?? field?.label;
  return others[list]?.[locale] ?? (locale === "en" ? list : (label?.ar ?? list));
}

/** The name of a field of an object in a list. */
export function listedFieldName(list: string, field: string, locale: "en" | "ar"): string {
  const type = list === "mentions" ? "Mention" : (concepts["Article"]?.fields[list]?.type ?? "Article");
  return concepts[type]?.fields[field]?.label[locale] ?? field;
}
