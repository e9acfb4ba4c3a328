import type { ArticleIndex } from "../article/article-index.ts";
import type { Entity } from "../generated/types.ts";
import { Kept } from "../text/kept.ts";

const known = new Kept<Map<string, string | undefined>>();

/** The country code of an entity: its own, or that of the nearest entity with a code that it belongs to. */
export function countryOf(index: ArticleIndex, id: string): string | undefined {
  const { entities } = index;
  const countries = known.get(index) ?? new Map<string, string | undefined>();
  known.set(index, countries);
  const passed: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !countries.has(next)) {
    const entity: Entity | undefined = entities.get(next);
    passed.push(next);
    // Of a cycle that nothing else leads out of, no country is known.
    countries.set(next, entity?.country);
    next = entity?.country === undefined ? entity?.partOf : undefined;
  }
  const country = countries.get(next ?? passed.at(-1) ?? id);
  for (const one of passed) countries.set(one, country);
  return country;
}

/** Codes of the country list for bodies of states, which do not have territory of their own. */
export const bodiesOfStates: ReadonlySet<string> = new Set(["EU", "UN"]);
