import { fields } from "../src/fields.ts";
import type { Article } from "../src/generated/types.ts";

/** The plain fields of an article by `Concept.field`, those of blocks included, such as `Visit.start.basis`; not the computed ones. */
export function fieldsIn(article: Article): string[] {
  const found = new Set<string>();
  eachField(article, "Article", (path) => found.add(path));
  return [...found].filter((path) => !computed.has(path));
}

/** A copy of the article in which every value of a field is another one. */
export function alteredField(article: Article, wanted: string): Article {
  const copy = structuredClone(article);
  eachField(copy, "Article", (path, owner, key) => {
    if (path === wanted) alter(owner, key);
  });
  return copy;
}

const computed = new Set(["Article.$schema", "Article.specVersion", "Article.textHash", "Article.offsetUnit"]);

/** Concepts that are named by themselves; every other type is a part of the field that contains it. */
const concepts = new Set(
  "Section Block Sentence CodingRecord Entity Office Mention Visit Meeting Agreement Statement Quantity TimeExpression Relation".split(
    " ",
  ),
);

type Owner = Record<string, unknown>;
type Visitor = (path: string, owner: Owner, key: string) => void;

function eachField(node: object, name: string, visit: Visitor, type = name): void {
  for (const [key, value] of Object.entries(node)) {
    const field = fields[type]?.fields[key];
    if (field === undefined) continue;
    const isConcept = concepts.has(field.type);
    const path = `${name}.${key}`;
    if (Object.keys(fields[field.type]?.fields ?? {}).length === 0) visit(path, node as Owner, key);
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === "object" && one !== null) eachField(one, isConcept ? field.type : path, visit, field.type);
  }
}

function alter(owner: Owner, key: string): void {
  const value = owner[key];
  if (typeof value === "string") owner[key] = otherText(value);
  else if (typeof value === "number") owner[key] = value + 1;
  else if (typeof value === "boolean") owner[key] = !value;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.keys(value)) alter(value as Owner, inner);
}

function otherText(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text === "1999-12-31" ? "1999-12-30" : "1999-12-31";
  return text === "FR" ? "DE" : /^[A-Z]{2}$/.test(text) ? "FR" : `${text}x`;
}
