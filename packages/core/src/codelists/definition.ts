import type { LabelLocale } from "../metadata/label.ts";
import { arabicProse } from "./arabic/index.ts";
import { type Codelist, findValue } from "./codelist.ts";

/** What a list is for, in a language; a list of one's own is described as it describes itself. */
export function descriptionOf(list: Codelist, locale: LabelLocale): string {
  return (locale === "ar" && arabicProse[list.id]?.description) || list.description;
}

/** What counts as a value of a list, in a language; undefined if the list does not contain the code. */
export function definitionOf(list: Codelist, value: string, locale: LabelLocale): string | undefined {
  const item = findValue(list, value);
  if (item === undefined) return undefined;
  const { definitions } = (locale === "ar" && arabicProse[list.id]) || {};
  const arabic = typeof definitions === "function" ? definitions(item) : definitions?.[value];
  return arabic ?? item.definition;
}
