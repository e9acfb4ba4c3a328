import { filled, type Locale } from "../locale.ts";
import { bullets } from "../markdown/block.ts";
import { code } from "../markdown/inline.ts";
import { typeLabels, conceptWords as words } from "./concept-words.ts";
import { type Concept, firstVersion } from "./concepts.ts";
import type { SchemaNode } from "./schema.ts";
import { typeWords } from "./type-words.ts";

/** Longer patterns do not help a reader; they are in the schema. */
const longestPattern = 200;

/** The form of a value that is not an object: its content, its pattern and the version that introduced it. */
export function plainValue({ node, form }: Concept, locale: Locale): string {
  const { pattern } = node;
  const content = node.anyOf
    ? filled(words.eitherValue, locale, { variants: variantWords(node, form, locale) })
    : filled(words.value, locale, { type: typeWords(node, form, locale) });
  return bullets([
    content,
    ...(pattern === undefined || pattern.length > longestPattern
      ? []
      : [filled(words.pattern, locale, { pattern: code(pattern) })]),
    filled(words.valueSince, locale, { version: node.since ?? firstVersion }),
  ]);
}

/** The possible values, if there are several. */
export function variantWords({ anyOf = [] }: SchemaNode, form: Concept["form"], locale: Locale): string {
  return anyOf
    .map((one) => (one.properties ? typeLabels.object[locale] : typeWords(one, form, locale)))
    .join(typeLabels.or[locale]);
}
