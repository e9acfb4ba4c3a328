import { codelists } from "@diplomatic-visits/core/codelists";
import { filled, type Locale } from "../locale.ts";
import { code, escaped, link } from "../markdown/inline.ts";
import { conceptName } from "./concept-names.ts";
import { typeLabels as labels } from "./concept-words.ts";
import { conceptPath } from "./concepts.ts";
import { type Form, inlineName, referenceOf, type SchemaNode } from "./schema.ts";

/** The content of a field, in words with links to concepts and codelists. */
export function typeWords(node: SchemaNode, form: Form, locale: Locale): string {
  const { items, anyOf, const: constant, enum: values } = node;
  const list = node.codelist;
  if (node.ref !== undefined) return idWords(node, locale);
  if (list !== undefined) return codelistLink(list, locale);
  const name = referenceOf(node) ?? inlineName(node);
  if (name !== undefined) return nameWords(name, { node, form }, locale);
  if (constant !== undefined) return code(JSON.stringify(constant));
  if (values) return values.map((value) => code(value)).join(labels.comma[locale]);
  if (items) return listWords(node, typeWords(items, form, locale), locale);
  if (anyOf) return anyOf.map((one) => typeWords(one, form, locale)).join(labels.or[locale]);
  return plainWords(node, locale);
}

function listWords({ minItems, maxItems }: SchemaNode, items: string, locale: Locale): string {
  return `${filled(labels.list, locale, { items })}${range([minItems, maxItems], "items", locale)}`;
}

function nameWords(name: string, { node, form }: { node: SchemaNode; form: Form }, locale: Locale): string {
  const path = conceptPath(name);
  const bare = name.replace(/^Authored(?!Quote)/, "");
  const linked = path === undefined ? code(name) : link(locale === "en" ? bare : conceptName(bare, locale), path);
  const value = inlineName(node) && node.properties?.["value"];
  return value && Object.keys(value).length > 1 ? `${linked}: ${typeWords(value, form, locale)}` : linked;
}

function idWords(node: SchemaNode, locale: Locale): string {
  const names = (node.ref ?? []).map((target) => {
    const concept = conceptOf(target);
    return link(locale === "en" ? target : conceptName(concept, locale), conceptPath(concept) ?? "/reference/model/");
  });
  const words = [...names, ...(node.reserved ?? []).map((word) => code(word))];
  if (locale === "ar") return `معرّف: ${words.join(labels.or.ar)}`;
  const article = /^\[[aeiou]/.test(names[0] ?? "") ? "an" : "a";
  return `id of ${article} ${words.join(", ").replace(/, (?=[^,]*$)/, " or ")}`;
}

/** The concept that a kind of id belongs to. */
function conceptOf(target: string): string {
  if (target === "coding") return "CodingRecord";
  if (target === "time") return "TimeExpression";
  return `${target[0]?.toUpperCase()}${target.slice(1)}`;
}

function codelistLink(id: string, locale: Locale): string {
  const title = codelists[id]?.title;
  const name = (locale === "en" ? title?.en.toLowerCase() : title?.[locale]) ?? id;
  return filled(labels.code, locale, { list: link(escaped(name), `/reference/codelists/${id}/`) });
}

function plainWords(node: SchemaNode, locale: Locale): string {
  const { type, additionalProperties, minimum, maximum, minLength, maxLength, pattern } = node;
  if (type === "object") return labels[typeof additionalProperties === "object" ? "byLanguage" : "bareObject"][locale];
  if (type === "boolean") return [code("true"), code("false")].join(labels.or[locale]);
  if (type === "integer") return `${labels.whole[locale]}${range([minimum, maximum], undefined, locale)}`;
  if (type === "number") return `${labels.number[locale]}${range([minimum, maximum], undefined, locale)}`;
  const length = range([minLength === 1 ? undefined : minLength, maxLength], "characters", locale);
  return `${labels.text[locale]}${length}${pattern === undefined ? "" : labels.setForm[locale]}`;
}

type Bounds = readonly [least: number | undefined, most: number | undefined];

function range([least, most]: Bounds, unit: "items" | "characters" | undefined, locale: Locale): string {
  if (least === undefined && most === undefined) return "";
  const written = (number: number | undefined) => number?.toLocaleString("en") ?? "";
  const text = least === undefined ? labels.most : most === undefined ? labels.least : labels.between;
  return filled(text, locale, {
    least: written(least),
    most: written(most),
    unit: unit === undefined ? "" : labels[unit][locale],
  });
}
