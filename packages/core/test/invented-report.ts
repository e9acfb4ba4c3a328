import type { Article } from "../src/generated/types.ts";
import { anchor } from "../src/validate/anchor.ts";

/** What an invented report says of one visit of one person. */
export interface InventedReport {
  text: string;
  language?: string;
  published?: string;
  visitor: {
    name: Record<string, string>;
    quote: string;
    sameAs?: string[];
    title?: string;
    rank?: string;
    country?: string;
  };
  visit: Record<string, unknown>;
}

/** An invented report as an article with one visit, `visit`, of one person, `visitor`. */
export function inventedArticle(
  name: string,
  { text, language = "en", published, visitor, visit }: InventedReport,
): Article {
  const { name: names, quote, sameAs, title, rank, country = "SE" } = visitor;
  const result = anchor(text, {
    id: `https://example.org/${name}`,
    type: "NewsArticle",
    extent: "full",
    inLanguage: language,
    ...(published === undefined ? {} : { datePublished: published }),
    entities: [
      {
        id: "visitor",
        kind: "person",
        name: names,
        country,
        mentions: [quote],
        ...(sameAs === undefined ? {} : { sameAs }),
        ...(title === undefined ? {} : { offices: [{ title, rank: { value: rank, quote: title } }] }),
      },
    ],
    visits: [{ id: "visit", role: "focal", visitors: [{ entity: "visitor", quote }], ...visit }],
  });
  if (!result.ok)
    throw new Error(result.issues.map(({ code, message, path }) => `${path.join("/")} ${code}: ${message}`).join("\n"));
  return result.article;
}
