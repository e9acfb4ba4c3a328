import { filled, type Locale } from "../locale.ts";
import { code, link } from "../markdown/inline.ts";
import { typeLabels, conceptWords as words } from "./concept-words.ts";
import { conceptPath, concepts } from "./concepts.ts";
import { inlineName, referenceOf, type SchemaNode } from "./schema.ts";

const most = 14;

/** The fields that contain a concept, as links. */
export function usedBy(name: string, locale: Locale): string {
  const users = concepts().flatMap((concept) =>
    Object.entries(concept.node.properties ?? {}).flatMap(([key, field]) =>
      concept.name !== name && holds(field, name)
        ? [link(code(`${concept.name}.${key}`), `${conceptPath(concept.name)}#fields`)]
        : [],
    ),
  );
  const rest = users.length - most;
  return (rest > 0 ? [...users.slice(0, most), filled(words.more, locale, { count: rest })] : users).join(
    typeLabels.comma[locale],
  );
}

function holds(node: SchemaNode, name: string): boolean {
  const own = referenceOf(node) ?? inlineName(node);
  if (own === name || own === `Authored${name}`) return true;
  const value = inlineName(node) && node.properties?.["value"];
  return [node.items, ...(node.anyOf ?? []), value].some((below) => below !== undefined && holds(below, name));
}
