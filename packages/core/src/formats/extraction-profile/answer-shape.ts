import type * as z from "zod";
import type { SchemaMeta } from "../../metadata/meta.ts";
import { ArticleSchema } from "../../schema/article.ts";
import { CodingSchema } from "../../schema/coding.ts";
import { itemOf, metaOf, namedOf, nodeOf, type Schema, shapeOf } from "../../schema/node.ts";

/** The shape of a model's answer at one place: the authored form without unions, records and offsets. */
export type AnswerShape =
  | { kind: "text"; codelist?: string; values?: readonly string[] }
  | { kind: "number" }
  | { kind: "flag"; onlyTrue: boolean }
  | { kind: "object"; fields: Readonly<Record<string, AnswerField>>; description: string; short?: string }
  | { kind: "list"; item: AnswerShape; single: boolean }
  | { kind: "pairs"; text: AnswerShape };

/** A field of an object in a model's answer. */
export interface AnswerField {
  shape: AnswerShape;
  optional: boolean;
  /** Whether its absence has a meaning: an owner that loses the field would change its meaning. */
  narrows: boolean;
  description: string;
  /** The names of the field's schemas and its own key, which a profile uses to exclude fields. */
  marks: ReadonlySet<string>;
}

let whole: Readonly<Record<string, AnswerField>> | undefined;

/** The fields of a whole coding in a model's answer, derived from the schema of the authored form. */
export function codingFields(): Readonly<Record<string, AnswerField>> {
  // a digest is computed; a model could only invent it
  const { textHash: _, ...asked } = shapeOf(CodingSchema) ?? {};
  whole ??= fieldsOf(asked, shapeOf(ArticleSchema) ?? {});
  return whole;
}

type Shape = Readonly<Record<string, Schema>>;

// Only the article's schema, not the authored one, contains what an id may refer to.
function fieldsOf(shape: Shape, article: Shape): Record<string, AnswerField> {
  return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, fieldOf(key, field, article[key])]));
}

function fieldOf(key: string, field: Schema, article: Schema | undefined): AnswerField {
  const { schema, optional, meta } = nodeOf(field);
  const shape = answerShapeOf(schema, article && nodeOf(article).schema);
  const marks = marksOf(key, schema, article);
  return { shape, optional, narrows: meta.narrows === true, description: describe(schema, meta, article), marks };
}

function answerShapeOf(schema: Schema, article: Schema | undefined): AnswerShape {
  const { type } = schema._zod.def;
  const item = itemOf(schema);
  if (item)
    return { kind: "list", item: answerShapeOf(nodeOf(item).schema, article && itemOf(article)), single: false };
  const shape = shapeOf(schema);
  if (shape) {
    const { description = "" } = metaOf(schema);
    return { kind: "object", fields: fieldsOf(shape, (article && shapeOf(article)) ?? {}), description };
  }
  if (type === "union") return unionShape((schema as z.core.$ZodUnion)._zod.def.options);
  if (type === "record")
    return { kind: "pairs", text: answerShapeOf((schema as z.core.$ZodRecord)._zod.def.valueType, undefined) };
  if (type === "number") return { kind: "number" };
  if (type === "boolean") return { kind: "flag", onlyTrue: false };
  if (type === "literal" && (schema as z.ZodLiteral).value === true) return { kind: "flag", onlyTrue: true };
  return textShape(schema);
}

function textShape(schema: Schema): AnswerShape {
  const { codelist } = metaOf(schema);
  const values = schema._zod.def.type === "enum" ? (schema as z.ZodEnum).options.map(String) : undefined;
  return { kind: "text", ...(codelist ? { codelist } : {}), ...(values ? { values } : {}) };
}

// A union of a text and an object that contains it becomes the object; a union of one and several becomes several.
function unionShape(options: readonly Schema[]): AnswerShape {
  const shapes = options.map((option) => answerShapeOf(nodeOf(option).schema, undefined));
  const list = shapes.find((shape) => shape.kind === "list");
  if (list) return { ...list, single: true };
  const object = shapes.find((shape) => shape.kind === "object");
  const isText = shapes.some((shape) => shape.kind === "text");
  if (!object || !isText || shapes.length !== 2) throw new Error("a model cannot be asked for such a union");
  const required = Object.entries(object.fields).filter(([, { optional }]) => !optional);
  const [short] = required.map(([key]) => key);
  if (required.length !== 1 || short === undefined) throw new Error("no one field of the object is the text");
  return { ...object, short };
}

function marksOf(key: string, schema: Schema, article: Schema | undefined): Set<string> {
  const item = itemOf(schema);
  const schemas = [schema, ...(item ? [item, nodeOf(item).schema] : [])];
  const names = schemas.flatMap((one) => [metaOf(namedOf(one)).id, metaOf(one).block]);
  const refs = pointsAt(article).map((concept) => `ref:${concept}`);
  return new Set([key, ...refs, ...names.filter((name) => name !== undefined)]);
}

// The field's own description, then how its values are written, then what an id refers to.
function describe(schema: Schema, meta: SchemaMeta, article: Schema | undefined): string {
  const named = metaOf(namedOf(schema));
  const written = named.codelist || named.arabic ? [named.description] : [];
  const ends = pointsAt(article);
  const points = ends.length === 0 ? written : [`Ids of: ${[...ends, ...reservedOf(article)].join(", ")}.`];
  return [...new Set([meta.description, ...points].filter((one) => one !== undefined))].join(" ");
}

function pointsAt(article: Schema | undefined): string[] {
  const { ref = [] } = referenceMeta(article);
  return [ref].flat();
}

function reservedOf(article: Schema | undefined): readonly string[] {
  return referenceMeta(article).reserved ?? [];
}

function referenceMeta(article: Schema | undefined): SchemaMeta {
  const node = article && nodeOf(article);
  const item = node && itemOf(node.schema);
  return item ? nodeOf(item).meta : (node?.meta ?? {});
}
