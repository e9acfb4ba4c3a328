import { codelists } from "@diplomatic-visits/core/codelists";
import { code, escaped, link } from "../markdown/inline.ts";
import { conceptPath } from "./concepts.ts";
import { type Form, inlineName, referenceOf, type SchemaNode } from "./schema.ts";

/** The content of a field, in words with links to concepts and codelists. */
export function typeWords(node: SchemaNode, form: Form): string {
  const { items, anyOf, const: constant, enum: values } = node;
  const list = node.codelist;
  if (node.ref !== undefined) return idWords(node);
  if (list !== undefined) return codelistLink(list);
  const name = referenceOf(node) ?? inlineName(node);
  if (name !== undefined) return nameWords(name, node, form);
  if (constant !== undefined) return code(JSON.stringify(constant));
  if (values) return values.map((value) => code(value)).join(", ");
  if (items) return `list of ${typeWords(items, form)}${range(node.minItems, node.maxItems, "items")}`;
  if (anyOf) return anyOf.map((one) => typeWords(one, form)).join(" or ");
  return plainWords(node);
}

function nameWords(name: string, node: SchemaNode, form: Form): string {
  const path = conceptPath(name);
  const linked = path === undefined ? code(name) : link(name.replace(/^Authored(?!Quote)/, ""), path);
  const value = inlineName(node) && node.properties?.["value"];
  return value && Object.keys(value).length > 1 ? `${linked}: ${typeWords(value, form)}` : linked;
}

function idWords(node: SchemaNode): string {
  const names = (node.ref ?? []).map((target) => link(target, conceptPath(conceptOf(target)) ?? "/reference/model/"));
  const reserved = (node.reserved ?? []).map((word) => code(word));
  const article = /^\[[aeiou]/.test(names[0] ?? "") ? "an" : "a";
  return `id of ${article} ${[...names, ...reserved].join(", ").replace(/, (?=[^,]*$)/, " or ")}`;
}

/** The concept that a kind of id belongs to. */
function conceptOf(target: string): string {
  if (target === "coding") return "CodingRecord";
  if (target === "time") return "TimeExpression";
  return `${target[0]?.toUpperCase()}${target.slice(1)}`;
}

function codelistLink(id: string): string {
  return `code of ${link(escaped(codelists[id]?.title.en.toLowerCase() ?? id), `/reference/codelists/${id}/`)}`;
}

function plainWords({
  type,
  additionalProperties,
  minimum,
  maximum,
  minLength,
  maxLength,
  pattern,
}: SchemaNode): string {
  if (type === "object") return typeof additionalProperties === "object" ? "text by language" : "object";
  if (type === "boolean") return `${code("true")} or ${code("false")}`;
  if (type === "integer") return `whole number${range(minimum, maximum, "")}`;
  if (type === "number") return `number${range(minimum, maximum, "")}`;
  const length = range(minLength === 1 ? undefined : minLength, maxLength, "characters");
  return `text${length}${pattern === undefined ? "" : " of a set form"}`;
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  const of = unit === "" ? "" : ` ${unit}`;
  const written = (number: number) => number.toLocaleString("en");
  if (least !== undefined && most !== undefined) return ` (${written(least)} to ${written(most)}${of})`;
  if (most !== undefined) return ` (at most ${written(most)}${of})`;
  return least === undefined ? "" : ` (at least ${written(least)}${of})`;
}
