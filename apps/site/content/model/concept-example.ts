import { article } from "@diplomatic-visits/dataset";
import { filled, type Locale } from "../locale.ts";
import { conceptWords as words } from "./concept-words.ts";
import { occurrences } from "./occurrences.ts";

const found = occurrences(article, "article");

/** Fields whose long values are shown shortened. */
const cutAt = 90;
const shown = 2;

/** The object of the reference article that shows most of a concept in the fewest words. */
export function exampleOf(name: string): unknown {
  const all = found.get(name) ?? [];
  const score = (value: unknown) => {
    const fields = typeof value === "object" && value !== null ? Object.keys(value).length : 0;
    return fields * 1000 - JSON.stringify(value).length / 10;
  };
  return all.toSorted((a, b) => score(b) - score(a))[0];
}

/** JSON for reading: long lists and texts are shortened, marked by a comment; an Arabic page shows the Arabic of a text in both languages. */
export function shortened(value: unknown, locale: Locale): string {
  return lines(value, "", locale).join("\n");
}

function lines(value: unknown, indent: string, locale: Locale): string[] {
  if (typeof value === "string")
    return [JSON.stringify(value.length > cutAt * 2 ? `${value.slice(0, cutAt)} …` : value)];
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  const inner = `${indent}  `;
  const entries = Array.isArray(value) ? value.map((item) => ["", item] as const) : keyed(value, locale);
  if (entries.length === 0) return [Array.isArray(value) ? "[]" : "{}"];
  const kept = Array.isArray(value) ? entries.slice(0, shown) : entries;
  const rest = entries.length - kept.length;
  const body = kept.flatMap(([head, item], i) => {
    const written = lines(item, inner, locale);
    const comma = i < entries.length - 1 ? "," : "";
    return written.map((line, j) => `${j === 0 ? inner + head : ""}${line}${j === written.length - 1 ? comma : ""}`);
  });
  const more = rest > 0 ? [`${inner}// ${filled(words.moreItems, locale, { count: rest })}`] : [];
  const [open = "", close] = Array.isArray(value) ? "[]" : "{}";
  return [open, ...body, ...more, `${indent}${close}`];
}

function keyed(value: object, locale: Locale): (readonly [string, unknown])[] {
  const isTranslated = locale === "ar" && "ar" in value && "en" in value;
  return Object.entries(value)
    .filter(([key]) => !isTranslated || key === "ar")
    .map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
}
