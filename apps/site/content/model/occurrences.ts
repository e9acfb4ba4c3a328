import { type Form, inlineName, referenceOf, resolved, type SchemaNode, schemas } from "./schema.ts";

/** Every object of a concept in a document, in document order. */
export function occurrences(document: unknown, form: Form): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  collect(document, schemas[form], { form, found });
  return found;
}

interface Collecting {
  form: Form;
  found: Map<string, unknown[]>;
}

function collect(value: unknown, node: SchemaNode, collecting: Collecting): void {
  const { form, found } = collecting;
  const name = referenceOf(node) ?? inlineName(node) ?? (node === schemas[form] ? node.title : undefined);
  if (name !== undefined) found.set(name, [...(found.get(name) ?? []), value]);
  const here = resolved(node, form);
  if (Array.isArray(value)) {
    const { items } = here;
    if (items) for (const item of value) collect(item, items, collecting);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    const next = here.properties?.[key];
    if (next) collect(below, next, collecting);
  }
}
