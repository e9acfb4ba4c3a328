import type { ArticleIndex } from "../article/article-index.ts";
import type { Entity } from "../generated/types.ts";

/** The country code of an entity: its own, or that of the nearest entity with a code that it belongs to. */
export function countryOf({ entities }: ArticleIndex, id: string): string | undefined {
  const seen = new Set<string>();
  let entity: Entity | undefined = entities.get(id);
  while (entity && entity.country === undefined && entity.partOf !== undefined && !seen.has(entity.id)) {
    seen.add(entity.id);
    entity = entities.get(entity.partOf);
  }
  return entity?.country;
}

/** Codes of the country list for bodies of states, which do not have territory of their own. */
export const bodiesOfStates: ReadonlySet<string> = new Set(["EU", "UN"]);
