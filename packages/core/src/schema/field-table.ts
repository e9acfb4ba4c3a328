import type { ConceptDescription, ConceptFields, Field } from "../metadata/field.ts";
import type { Label } from "../metadata/label.ts";
import type { SchemaMeta } from "../metadata/meta.ts";
import { itemOf, metaOf, namedOf, nodeOf, type Schema, shapeOf, typeNameOf } from "./node.ts";

/** The fields of every concept below a schema, by the name of the concept, in the order of a walk. */
export function fieldTable(root: Schema): Record<string, ConceptFields> {
  return Object.fromEntries(conceptsBelow(root).map(([name, schema]) => [name, conceptFieldsOf(schema)]));
}

/** The descriptions of every concept below a schema and of its fields, in English and Arabic. */
export function descriptionTable(root: Schema): Record<string, ConceptDescription> {
  return Object.fromEntries(
    conceptsBelow(root).map(([name, schema]) => {
      const shape = Object.entries(shapeOf(schema) ?? {});
      const fields = Object.fromEntries(shape.map(([key, field]) => [key, describe(nodeOf(field).meta, key)]));
      return [name, { description: describe(metaOf(schema), name), fields }];
    }),
  );
}

// Objects, and plain values that have metadata, such as an id; codelists have their own descriptions.
function conceptsBelow(root: Schema): [name: string, schema: Schema][] {
  const found = new Map<string, Schema>();
  const visit = (field: Schema): void => {
    const { schema } = nodeOf(field);
    const name = typeOf(schema);
    const item = itemOf(schema);
    if (item) visit(item);
    const named = namedOf(schema);
    const isNamed =
      shapeOf(schema) !== undefined || (metaOf(named).id !== undefined && metaOf(named).label !== undefined);
    if (item || !isNamed || found.has(name)) return;
    found.set(name, named);
    for (const inner of Object.values(shapeOf(schema) ?? {})) visit(inner);
  };
  visit(root);
  return [...found];
}

function conceptFieldsOf(schema: Schema): ConceptFields {
  const { label, concept } = metaOf(schema);
  const shape = Object.entries(shapeOf(schema) ?? {});
  return {
    label: label ?? missing(typeOf(schema)),
    ...(concept ? { concept } : {}),
    fields: Object.fromEntries(shape.map(([key, field]) => [key, fieldOf(field, key)])),
  };
}

function fieldOf(field: Schema, key: string): Field {
  const { schema, meta, optional } = nodeOf(field);
  const item = itemOf(schema);
  const held = item ? nodeOf(item).schema : schema;
  const value = metaOf(held).block ? shapeOf(held)?.["value"] : undefined;
  const { codelist, ref } = metaOf(value ?? held);
  return {
    label: meta.label ?? missing(key),
    ...(meta.plural ? { plural: meta.plural } : {}),
    type: typeOf(held),
    ...(value && typeOf(held) === "Coded" ? { value: typeOf(value) } : {}),
    ...(item ? { list: true } : {}),
    ...(optional ? { optional: true } : {}),
    ...(codelist ? { codelist } : {}),
    ...(ref ? { ref: [ref].flat() } : {}),
    ...(meta.compared ? { compared: meta.compared } : {}),
    ...(meta.since ? { since: meta.since } : {}),
  };
}

const blockTypes: Readonly<Record<string, string>> = { coded: "Coded", claim: "Claim" };

// A literal, such as `true`, has the type of its value.
function typeOf(schema: Schema): string {
  const { id, block = "" } = metaOf(schema);
  if (id === undefined && blockTypes[block]) return blockTypes[block];
  const { def } = schema._zod;
  return typeNameOf(schema) ?? ("values" in def ? typeof (def.values as unknown[])[0] : def.type);
}

function describe({ description, arabic }: SchemaMeta, name: string): Label {
  return { en: description ?? missing(name), ar: arabic ?? missing(name) };
}

function missing(name: string): never {
  throw new Error(`${name}: its .meta needs a label, a description and the same in Arabic`);
}
