import { frozen } from "./frozen.ts";
import type { ArticleId } from "./generated/articles.ts";
import json from "./generated/catalogue.json" with { type: "json" };

/** How much an article holds. */
export interface ArticleCounts {
  /** Characters of the text, in UTF-16 units. */
  characters: number;
  /** Sentences, headings included. */
  sentences: number;
  /** Entities. */
  entities: number;
  /** Mentions of entities. */
  mentions: number;
  /** Visits, the stops of a tour included. */
  visits: number;
  /** Meetings. */
  meetings: number;
  /** Agreements. */
  agreements: number;
  /** Statements. */
  statements: number;
  /** Quantities. */
  quantities: number;
  /** Time expressions that date no coded object. */
  times: number;
  /** Relations. */
  relations: number;
  /** Facts. */
  facts: number;
  /** Quotes of facts and mentions, each checked against the text. */
  quotes: number;
}

/** What the catalogue says of one article. */
export interface CatalogueEntry {
  /** The name of its folder and of its module. */
  id: ArticleId;
  /** What it is called here, in English and Arabic. */
  title: { en: string; ar: string };
  /** What it is about, in English and Arabic. */
  summary: { en: string; ar: string };
  /** The language of the text: a BCP-47 tag. */
  language: string;
  /** The direction of the text. */
  direction: "ltr" | "rtl";
  /** What kind of text it is. */
  genre?: string;
  /** When it was published, where the file says so. */
  date?: string;
  /** True for the article that the dataset's main module is about. */
  reference: boolean;
  /** True where the article was written for the dataset and no event in it took place. */
  invented: boolean;
  /** The licence of the text, where one is known: an SPDX id. */
  textLicense?: string;
  /** The licence of the coding, the glosses and the tables: an SPDX id. */
  codingLicense: string;
  /** How much it holds. */
  counts: ArticleCounts;
}

/** The articles of the dataset; the reference article comes first. */
export const catalogue: readonly CatalogueEntry[] = /* @__PURE__ */ frozen(json as unknown as CatalogueEntry[]);
