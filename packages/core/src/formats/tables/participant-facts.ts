import type { Article } from "../../generated/types.ts";
import { joinedCells, type ParticipantFacts } from "./column.ts";

/** The maximum length of a chain of entities that belong to each other; a longer chain is a cycle. */
const longestChain = 8;

/** Reads ranks, titles and countries from the entities of an article. */
export function participantFacts(article: Article): ParticipantFacts {
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity]));
  const officesOf = (id: string) => entities.get(id)?.offices?.filter(({ former }) => !former) ?? [];
  const country = (id: string, depth = 0): string | undefined => {
    const entity = entities.get(id);
    if (entity === undefined || depth > longestChain) return undefined;
    if (entity.country !== undefined) return entity.country;
    const larger = [...officesOf(id).map((office) => office.of), entity.partOf];
    return larger.map((next) => (next === undefined ? undefined : country(next, depth + 1))).find(Boolean);
  };
  return {
    entity: (id) => entities.get(id),
    rank: (id) => joinedCells(officesOf(id).map(({ rank }) => rank?.value)),
    country: (id) => country(id),
    title: (id) =>
      officesOf(id)
        .map(({ title }) => title.quote)
        .join("; ") || undefined,
  };
}
