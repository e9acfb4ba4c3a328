import { issueKinds } from "@diplomatic-visits/core";
import { roles } from "../../../../scripts/article-folders.ts";
import { schemaFile } from "../files/schema-files.ts";
import { details, fence, table } from "../markdown/block.ts";
import { code, escaped, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { concerned } from "../rules/concerned.ts";
import { rulePath, ruleTable } from "../rules/index-pages.ts";
import { authoredBlocks } from "./authored-blocks.ts";
import { exampleOf, shortened } from "./concept-example.ts";
import { type Concept, firstVersion, slugOf } from "./concepts.ts";
import { plainValue, variantWords } from "./plain-value.ts";
import { resolved, type SchemaNode } from "./schema.ts";
import { typeWords } from "./type-words.ts";
import { usedBy } from "./used-by.ts";

/** The page of a concept: meaning, fields, an example of the reference article, rules, JSON Schema. */
export function conceptPage(concept: Concept, position: number): Page {
  const { name, node } = concept;
  const description = node.description ?? "";
  const fields = Object.keys(node.properties ?? {});
  const rest = fields.length > 0 ? `Fields: ${fields.join(", ")}.` : "Form, limits and uses.";
  const front = { title: name, description: `${description} ${rest}`, position, locale: "en" } as const;
  const users = usedBy(name);
  return page(`reference/model/${slugOf(name)}.md`, front, [
    `**${escaped(description)}**`,
    ...fieldBlocks(concept),
    ...(users === "" ? [] : [heading(2, "Where it is used", "used"), users]),
    ...exampleBlocks(name),
    ...authoredBlocks(concept),
    ...ruleBlocks(name),
    ...schemaBlocks(concept),
  ]);
}

function fieldBlocks(concept: Concept): string[] {
  const { node, form } = concept;
  const variants = (node.anyOf ?? []).map((one) => resolved(one, form));
  const object = node.properties ? node : variants.find(({ properties }) => properties);
  if (!object?.properties) return [heading(2, "Form", "fields"), plainValue(concept)];
  const since = [...new Set(Object.values(object.properties).map((field) => field.since ?? firstVersion))];
  const several = since.length > 1;
  const heads = ["field", "needed", "holds", "meaning", ...(several ? ["since"] : [])];
  const rows = Object.entries(object.properties).map(([key, field]) => [
    code(key),
    object.required?.includes(key) ? "**yes**" : "no",
    holds(concept, key, field),
    escaped(resolved(field, form).description ?? ""),
    ...(several ? [field.since ?? firstVersion] : []),
  ]);
  return [
    heading(2, "Fields", "fields"),
    ...(variants.length > 0 ? [`Either ${variantWords(node, form)} with these fields:`] : []),
    table(heads, rows),
    `${several ? "" : `All fields are there since version ${since.join("")} of the format. `}A field that is not in the table is refused; a field that is absent means that the text does not say.`,
  ];
}

function holds({ name, form }: Concept, key: string, field: SchemaNode): string {
  const isValue = key === "value" && (name === "Coded" || name === "Claim");
  return isValue ? "what the coded field takes: a code, an id, or a text by language" : typeWords(field, form);
}

function exampleBlocks(name: string): string[] {
  const example = exampleOf(name);
  if (example === undefined) return [];
  const from = link("the reference article", `/article/${roles.reference}/`);
  const told =
    typeof example === "object" ? `The fullest one of ${from}; long lists and texts are cut.` : `From ${from}.`;
  return [heading(2, "Example", "example"), told, fence("json", shortened(example))];
}

function ruleBlocks(name: string): string[] {
  const about = issueKinds.filter(({ code: rule }) => concerned().get(rule)?.concepts.includes(name));
  const shape = `The rules of ${link("reading", rulePath("read"))} and ${link("shape", rulePath("shape"))} hold for every document.`;
  return [heading(2, "Rules", "rules"), ...(about.length > 0 ? [ruleTable(about, "en")] : []), shape];
}

/** The longest schema, in lines, that is shown on the page itself. */
const longest = 80;

function schemaBlocks({ name, node, form }: Concept): string[] {
  const file = schemaFile(form);
  const isRoot = name === "Article" || name === "Coding";
  const isInline = name === "Coded" || name === "Claim";
  const place = isRoot ? "It is the root" : `It is ${code(`#/$defs/${name}`)}`;
  const told = isInline ? "It is written out at each field that holds it, in the schema" : place;
  const text = JSON.stringify(node, null, 2);
  const shown = !isRoot && !isInline && text.split("\n").length <= longest;
  return [
    heading(2, "JSON Schema", "json-schema"),
    `${told} of ${link(code(file.name), file.link)}. JSON Schema says shape only; the rules are checked by ${code("validate")}.`,
    ...(shown ? [details("The schema of this concept", fence("json", text))] : []),
  ];
}
