import { type Concept, concepts } from "../model/concepts.ts";
import { inlineName, resolved, type SchemaNode } from "../model/schema.ts";

/** A field whose values come from a codelist. */
export interface Use {
  concept: string;
  field: string;
}

let known: ReadonlyMap<string, readonly Use[]> | undefined;

/** The fields that use each codelist, in reading order. */
export function usesOf(codelist: string): readonly Use[] {
  known ??= collected();
  return known.get(codelist) ?? [];
}

function collected(): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const concept of concepts())
    for (const [field, node] of Object.entries(concept.node.properties ?? {}))
      for (const id of listsOf(node, concept.form)) {
        const before = uses.get(id) ?? [];
        const other = before.some((use) => use.concept === concept.name && use.field === field);
        if (!other) uses.set(id, [...before, { concept: concept.name, field }]);
      }
  return uses;
}

// The list of the field itself, of the items of a list, or of a coded value; not of the evidence basis, which every value has.
function listsOf(node: SchemaNode, form: Concept["form"]): string[] {
  const own = resolved(node, form).codelist;
  if (own !== undefined) return [own];
  if (node.items) return listsOf(node.items, form);
  const value = inlineName(node) === undefined ? undefined : node.properties?.["value"];
  return value ? listsOf(value, form) : [];
}
