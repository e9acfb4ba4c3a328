import type { Article } from "../generated/types.ts";
import { facts } from "./facts.ts";

/** Counts the parts of an article: its characters (UTF-16 units), sentences, concepts and facts. */
export function contentCounts(article: Article) {
  const { text, sections, entities = [], visits = [], meetings = [], agreements = [] } = article;
  const { statements = [], quantities = [], times = [], relations = [] } = article;
  return {
    characters: text.length,
    sentences: sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences)).length,
    entities: entities.length,
    mentions: entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
    visits: visits.length,
    meetings: meetings.length,
    agreements: agreements.length,
    statements: statements.length,
    quantities: quantities.length,
    times: times.length,
    relations: relations.length,
    facts: facts(article).length,
  };
}
