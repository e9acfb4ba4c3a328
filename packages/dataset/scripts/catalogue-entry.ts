import { type Article, facts } from "@diplomatic-visits/core";
import { roles } from "../../../scripts/article-folders.ts";
import type { ArticleCounts, CatalogueEntry } from "../src/catalogue.ts";
import type { Card } from "./card.ts";

/** The catalogue entry of an article: its card, and data from the article itself. */
export function catalogueEntry(id: string, article: Article, card: Card): CatalogueEntry {
  const { title, summary, invented, codingLicense } = card;
  const { inLanguage, textDirection, genre, datePublished, license } = article;
  return {
    id: id as CatalogueEntry["id"],
    title,
    summary,
    language: inLanguage,
    direction: textDirection,
    ...(genre === undefined ? {} : { genre }),
    ...(datePublished === undefined ? {} : { date: datePublished }),
    reference: id === roles.reference,
    invented,
    ...(license === undefined ? {} : { textLicense: license }),
    codingLicense,
    counts: countsOf(article),
  };
}

function countsOf(article: Article): ArticleCounts {
  const { text, sections, entities = [], visits = [], meetings = [], agreements = [] } = article;
  const { statements = [], quantities = [], times = [], relations = [] } = article;
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const list = facts(article);
  return {
    characters: text.length,
    sentences: sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences)).length,
    entities: entities.length,
    mentions,
    visits: visits.length,
    meetings: meetings.length,
    agreements: agreements.length,
    statements: statements.length,
    quantities: quantities.length,
    times: times.length,
    relations: relations.length,
    facts: list.length,
    quotes: list.reduce((sum, { evidence }) => sum + evidence.length, mentions),
  };
}
