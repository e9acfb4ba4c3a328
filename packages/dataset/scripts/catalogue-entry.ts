import { type Article, facts } from "@diplomatic-visits/core";
import { contentCounts } from "@diplomatic-visits/core/internal";
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
  const counts = contentCounts(article);
  const quotesOfFacts = facts(article).reduce((sum, { evidence }) => sum + evidence.length, 0);
  return { ...counts, quotes: quotesOfFacts + counts.mentions };
}
