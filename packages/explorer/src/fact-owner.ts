import { type FactKind, factKindOf } from "./fact-kind.ts";
import { factLabel } from "./field-of.ts";
import { objectTitle } from "./object-title.ts";
import type { NumberedFact, View } from "./view.ts";

/** What a fact is a property of: the kind of object in words, and the object's title. */
export interface FactOwner {
  concept: string;
  title: string;
}

const owners: ReadonlySet<FactKind> = new Set(["visits", "meetings", "agreements"]);

/** The visit, meeting or agreement that a fact is a property of; undefined for the object itself and for other facts. */
export function ownerOf({ article, labels, locale }: View, { key, about }: NumberedFact): FactOwner | undefined {
  const concept = owners.has(factKindOf({ key })) ? factLabel(key.split("/").slice(0, 3).join("/"), locale) : undefined;
  const title = key.split("/").length > 3 ? objectTitle(article, about, labels) : undefined;
  if (concept === undefined || title === undefined) return undefined;
  return { concept, title };
}
