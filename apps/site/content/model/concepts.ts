import type { Localized } from "../locale.ts";
import { definitionsOf, type Form, inlineName, type SchemaNode, schemas } from "./schema.ts";

/** A named part of the schema. */
export interface Concept {
  name: string;
  form: Form;
  node: SchemaNode;
}

/** A group of concepts, in reading order. */
export interface ConceptGroup {
  title: Localized;
  names: readonly string[];
}

/** The groups of the model; a concept without a group goes into the last. */
export const conceptGroups: readonly ConceptGroup[] = [
  { title: { en: "The article", ar: "المقال" }, names: ["Article", "Party", "Generator"] },
  { title: { en: "The text", ar: "النص" }, names: ["Section", "Block", "Sentence"] },
  {
    title: { en: "Values and their evidence", ar: "القيم وشواهدها" },
    names: ["Evidence", "Coded", "Claim", "Time", "TimeClaim", "TimeExpression", "Citation", "LanguageMap"],
  },
  { title: { en: "Who and what", ar: "الكيانات" }, names: ["Entity", "Mention", "Office"] },
  {
    title: { en: "What is coded", ar: "ما يُرمَّز" },
    names: [
      ...["Visit", "Participant", "Meeting", "Agreement", "Statement", "Stance", "Quantity", "Relation"],
      ...["CodingRecord", "Coder"],
    ],
  },
  {
    title: { en: "The authored form", ar: "الترميز كما يُكتب" },
    names: ["Coding", "AuthoredQuote", "AuthoredQuotes", "QuoteInContext", "MentionInContext", "Context"],
  },
  {
    title: { en: "Plain values", ar: "القيم البسيطة" },
    names: ["Id", "Offset", "QuoteText", "Note", "EdtfDate", "TimeValue", "LanguageTag", "Url", "Iri"],
  },
];

let listed: readonly Concept[] | undefined;

/** Every concept with a page, in reading order: the names of the two forms, except codelists and authored twins. */
export function concepts(): readonly Concept[] {
  listed ??= collected();
  return listed;
}

function collected(): Concept[] {
  const article = [...definitionsOf("article")].map(([name, node]) => ({ name, node, form: "article" as const }));
  const coding = [...definitionsOf("coding")].map(([name, node]) => ({ name, node, form: "coding" as const }));
  const known = new Set(article.map(({ name }) => name));
  const own = coding.filter(({ name }) => !known.has(name) && !known.has(name.replace(/^Authored/, "")));
  const all = [...article, ...inline(), ...own].filter(({ node }) => node.codelist === undefined);
  const order = conceptGroups.flatMap(({ names }) => names);
  const place = ({ name }: Concept) => (order.includes(name) ? order.indexOf(name) : order.length);
  return all.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

/** The authored twin of a concept of the article. */
export function authoredTwin(name: string): SchemaNode | undefined {
  const coded = definitionsOf("coding").get("AuthoredVisit")?.properties?.["type"];
  if (name === "Coded") return coded;
  if (name === "Claim") return coded?.properties?.["alternatives"]?.items;
  return definitionsOf("coding").get(name === "Article" ? "Coding" : `Authored${name}`);
}

// The schema spells both out at each use, since their contents differ.
function inline(): Concept[] {
  const coded = definitionsOf("article").get("Visit")?.properties?.["type"];
  const claim = coded?.properties?.["alternatives"]?.items;
  return [coded, claim].flatMap((node) => {
    const name = node && inlineName(node);
    return name ? [{ name, node: general(node, name), form: "article" as const }] : [];
  });
}

// Written for one field each; the page of the concept covers all of them.
function general(node: SchemaNode, name: string): SchemaNode {
  const { value, alternatives, ...rest } = node.properties ?? {};
  const open = { description: value?.description ?? "" };
  const items = alternatives?.items && {
    ...alternatives.items,
    properties: { ...alternatives.items.properties, value: open },
  };
  return {
    ...node,
    ...(name === "Coded" ? { description: "A value with its state and the quotes it rests on." } : {}),
    properties: { value: open, ...rest, ...(items ? { alternatives: { ...alternatives, items } } : {}) },
  };
}

/** The name in an address: `TimeExpression` becomes `time-expression`. */
export function slugOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The name of a group in an anchor, the same in every language. */
export function groupSlugOf({ title }: ConceptGroup): string {
  return title.en.toLowerCase().replaceAll(" ", "-");
}

const paged = new Set(concepts().map(({ name }) => name));

/** The page of a concept, or of the concept an authored name belongs to. */
export function conceptPath(name: string): string | undefined {
  const known = [name, name.replace(/^Authored/, "")].find((one) => paged.has(one));
  return known === undefined ? undefined : `/reference/model/${slugOf(known)}/`;
}

/** The first version of the format; later additions state their version in the schema. */
export const firstVersion = "0.1";

/** The version of the format that the schemas describe. */
export const version = String(schemas.article.properties?.["specVersion"]?.const);
