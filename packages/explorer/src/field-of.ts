import { codelists, findValue } from "@diplomatic-visits/core/codelists";
import { type Field, fields } from "@diplomatic-visits/core/fields";
import type { FactKind } from "./fact-kind.ts";
import type { Locale } from "./labels.ts";

/** A field of a concept, such as `role` of `Visit`. */
export function fieldOf(concept: string, key: string): Field {
  const field = fields[concept]?.fields[key];
  if (field === undefined) throw new TypeError(`${concept} has no field ${key}`);
  return field;
}

/** The field that the key of a fact leads to; ids and list indexes are skipped. */
export function fieldAt(key: string): Field | undefined {
  let field: Field | undefined;
  for (const step of key.split("/").slice(1)) field = fields[field?.type ?? "Article"]?.fields[step] ?? field;
  return field;
}

/** The name of a fact: an object of the article is named by its concept, everything else by its field. */
export function factLabel(key: string, locale: Locale): string | undefined {
  const field = fieldAt(key);
  const isObject = key.split("/").length === 3 && field?.list && field.type !== "Coded";
  return (isObject ? fields[field.type] : field)?.label[locale];
}

/** The label of a field's code in a language; undefined if the field contains no codes or the code is not in its list. */
export function codeLabel(field: Field | undefined, code: string, locale: Locale): string | undefined {
  const list = codelists[field?.codelist ?? ""];
  return list && findValue(list, code)?.label[locale];
}

/** The heading of a kind of facts; the facts of entities are their positions. */
export function kindLabel(kind: FactKind, locale: Locale): string {
  const { label, plural = label } = kind === "entities" ? fieldOf("Entity", "offices") : fieldOf("Article", kind);
  return plural[locale];
}
