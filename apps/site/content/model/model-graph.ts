import { conceptGroups } from "./concepts.ts";
import { definitionsOf, referenceOf, resolved, type SchemaNode } from "./schema.ts";

/** A concept that an article lists, with its fields that name others by their ids. */
export interface ListedConcept {
  name: string;
  /** The field of the article. */
  field: string;
  names: readonly { fields: readonly string[]; to: readonly string[] }[];
}

const article = definitionsOf("article");

/** The concepts that an article lists and that carry evidence, and what they name, read from the schema. */
export function listedConcepts(): ListedConcept[] {
  const lists = Object.entries(article.get("Article")?.properties ?? {}).flatMap(([field, { items }]) => {
    const name = items && referenceOf(items);
    return name !== undefined && hasEvidence(name) ? [{ field, name }] : [];
  });
  const byId = new Map(lists.map(({ name }) => [name.toLowerCase(), name]));
  return lists.map(({ field, name }) => ({ field, name, names: referencesOf(name, byId) }));
}

const coded = new Set(
  conceptGroups
    .filter(({ names }) => names.includes("Entity") || names.includes("Visit"))
    .flatMap(({ names }) => names),
);

function hasEvidence(name: string): boolean {
  const { properties = {} } = article.get(name) ?? {};
  return coded.has(name) && ("evidence" in properties || "mentions" in properties);
}

// Fields that name the same concepts belong together.
function referencesOf(name: string, byId: ReadonlyMap<string, string>): ListedConcept["names"] {
  const groups = new Map<string, { fields: string[]; to: string[] }>();
  for (const [field, node] of Object.entries(article.get(name)?.properties ?? {})) {
    const ids = asides.has(field) ? [] : [...new Set(idsIn(node, 0))];
    const to = ids.flatMap((id) => byId.get(id) ?? []);
    const group = groups.get(to.join()) ?? { fields: [], to };
    if (to.length > 0) groups.set(to.join(), { ...group, fields: [...group.fields, field] });
  }
  return [...groups.values()];
}

// What dates a value, and whose word it is, can be said of every value: it tells nothing about a concept.
const ofEveryValue = new Set(["Time", "TimeClaim"]);
const asides = new Set(["attributedTo", "alternatives"]);

function idsIn(node: SchemaNode, depth: number): string[] {
  if (depth > 4 || ofEveryValue.has(referenceOf(node) ?? "")) return [];
  const { ref = [], items, anyOf = [], properties = {} } = resolved(node, "article");
  const own = Object.entries(properties).filter(([field]) => !asides.has(field));
  const below = [...(items ? [items] : []), ...anyOf, ...own.map(([, child]) => child)];
  return [...ref, ...below.flatMap((child) => idsIn(child, depth + 1))];
}
