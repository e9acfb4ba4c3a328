import { issueKinds } from "@diplomatic-visits/core";
import { fields as fieldTables } from "@diplomatic-visits/core/fields";
import { roles } from "../../../../scripts/article-folders.ts";
import { schemaFile } from "../files/schema-files.ts";
import { filled, type Locale, listed } from "../locale.ts";
import { details, fence, table } from "../markdown/block.ts";
import { code, escaped, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { concerned } from "../rules/concerned.ts";
import { ruleTable } from "../rules/index-pages.ts";
import { rulePath } from "../rules/rule-path.ts";
import { authoredBlocks } from "./authored-blocks.ts";
import { exampleOf, shortened } from "./concept-example.ts";
import { conceptName } from "./concept-names.ts";
import { conceptWords as words } from "./concept-words.ts";
import { type Concept, firstVersion, slugOf } from "./concepts.ts";
import { descriptionIn } from "./described.ts";
import { plainValue, variantWords } from "./plain-value.ts";
import { resolved, type SchemaNode } from "./schema.ts";
import { typeWords } from "./type-words.ts";
import { usedBy } from "./used-by.ts";

/** The page of a concept: meaning, fields, an example of the reference article, rules, JSON Schema. */
export function conceptPage(concept: Concept, position: number, locale: Locale): Page {
  const { name, node } = concept;
  const description = descriptionIn(node, { concept: name }, locale);
  const front = {
    title: locale === "en" ? name : conceptName(name, locale),
    description: `${description} ${summaryOf(concept, locale)}`,
    position,
    locale,
  };
  const users = usedBy(name, locale);
  return page(`reference/model/${slugOf(name)}.md`, front, [
    `**${escaped(description)}**`,
    filled(words.inSchema, locale, { name: code(name) }),
    ...fieldBlocks(concept, locale),
    ...(users === "" ? [] : [heading(2, words.used[locale], "used"), users]),
    ...exampleBlocks(name, locale),
    ...authoredBlocks(concept, locale),
    ...ruleBlocks(name, locale),
    ...schemaBlocks(concept, locale),
  ]);
}

function summaryOf({ name, node }: Concept, locale: Locale): string {
  const keys = Object.keys(node.properties ?? {});
  if (keys.length === 0) return words.formOnly[locale];
  const names = locale === "en" ? keys : keys.map((key) => labelOf(name, key, locale) ?? key);
  return `${words.fields[locale]}: ${locale === "en" ? names.join(", ") : listed(names, locale)}.`;
}

const labelOf = (concept: string, field: string, locale: Locale) => fieldTables[concept]?.fields[field]?.label[locale];

function fieldBlocks(concept: Concept, locale: Locale): string[] {
  const { node, form } = concept;
  const variants = (node.anyOf ?? []).map((one) => resolved(one, form));
  const object = node.properties ? node : variants.find(({ properties }) => properties);
  if (!object?.properties) return [heading(2, words.form[locale], "fields"), plainValue(concept, locale)];
  const since = [...new Set(Object.values(object.properties).map((field) => field.since ?? firstVersion))];
  const several = since.length > 1;
  const heads = [words.field, words.needed, words.holds, words.meaning, ...(several ? [words.since] : [])];
  const rows = Object.entries(object.properties).map(([key, field]) => [
    code(key),
    words[object.required?.includes(key) ? "yes" : "no"][locale],
    holds({ concept, key, field }, locale),
    meaning({ concept, key, field }, locale),
    ...(several ? [field.since ?? firstVersion] : []),
  ]);
  const version = several ? "" : filled(words.allSince, locale, { version: since.join("") });
  return [
    heading(2, words.fields[locale], "fields"),
    ...(variants.length > 0 ? [filled(words.either, locale, { variants: variantWords(node, form, locale) })] : []),
    table(
      heads.map((head) => head[locale]),
      rows,
    ),
    `${version}${words.strict[locale]}`,
  ];
}

interface FieldOf {
  concept: Concept;
  key: string;
  field: SchemaNode;
}

// In Arabic with the label that the explorer gives the field.
function meaning({ concept: { name, form }, key, field }: FieldOf, locale: Locale): string {
  const text = escaped(descriptionIn(resolved(field, form), { concept: name, field: key }, locale));
  const label = locale === "en" ? undefined : labelOf(name, key, locale);
  return label === undefined ? text : `**${escaped(label)}**: ${text}`;
}

function holds({ concept: { name, form }, key, field }: FieldOf, locale: Locale): string {
  const isValue = key === "value" && (name === "Coded" || name === "Claim");
  return isValue ? words.coded[locale] : typeWords(field, form, locale);
}

function exampleBlocks(name: string, locale: Locale): string[] {
  const example = exampleOf(name);
  if (example === undefined) return [];
  const article = link(words.reference[locale], `/article/${roles.reference}/`);
  const about = filled(typeof example === "object" ? words.fullest : words.from, locale, { article });
  return [heading(2, words.example[locale], "example"), about, fence("json", shortened(example, locale))];
}

function ruleBlocks(name: string, locale: Locale): string[] {
  const about = issueKinds.filter(({ code: rule }) => concerned().get(rule)?.concepts.includes(name));
  const everywhere = filled(words.everywhere, locale, {
    read: link(words.read[locale], rulePath("read")),
    shape: link(words.shape[locale], rulePath("shape")),
  });
  return [
    heading(2, words.rules[locale], "rules"),
    ...(about.length > 0 ? [ruleTable(about, locale)] : []),
    everywhere,
  ];
}

/** The longest schema, in lines, that is shown on the page itself. */
const longest = 80;

function schemaBlocks({ name, node, form }: Concept, locale: Locale): string[] {
  const { name: file, link: to } = schemaFile(form);
  const isRoot = name === "Article" || name === "Coding";
  const isInline = name === "Coded" || name === "Claim";
  const where = isInline ? words.isInline : isRoot ? words.isRoot : words.isPart;
  const place = filled(where, locale, { place: code(`#/$defs/${name}`) });
  const text = JSON.stringify(node, null, 2);
  const shown = !isRoot && !isInline && text.split("\n").length <= longest;
  return [
    heading(2, "JSON Schema", "json-schema"),
    filled(words.schemaOf, locale, { place, file: link(code(file), to), command: code("validate") }),
    ...(shown ? [details(words.schema[locale], fence("json", text))] : []),
  ];
}
