import type { ArticleIndex } from "../article/article-index.ts";
import type { Entity } from "../generated/types.ts";

/** The country code of an entity: its own, or that of the nearest entity it belongs to which has one. */
export function countryOf({ entities }: ArticleIndex, id: string): string | undefined {
  const seen = new Set<string>();
  let entity: Entity | undefined = entities.get(id);
  while (entity && entity.country === undefined && entity.partOf !== undefined && !seen.has(entity.id)) {
    seen.add(entity.id);
    entity = entities.get(entity.partOf);
  }
  return entity?.country;
}

/** Codes of the country list that stand for a body of states, which has no territory of its own. */
export const bodiesOfStates: ReadonlySet<string> = new Set(["EU", "UN"]);
