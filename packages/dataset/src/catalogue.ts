import { frozen } from "./frozen.ts";
import type { ArticleId } from "./generated/articles.ts";
import json from "./generated/catalogue.json" with { type: "json" };

/** The counts of an article's contents. */
export interface ArticleCounts {
  /** Characters of the text, in UTF-16 units. */
  characters: number;
  /** Sentences, headings included. */
  sentences: number;
  /** Entities. */
  entities: number;
  /** Mentions of entities. */
  mentions: number;
  /** Visits, including the stops of a tour. */
  visits: number;
  /** Meetings. */
  meetings: number;
  /** Agreements. */
  agreements: number;
  /** Statements. */
  statements: number;
  /** Quantities. */
  quantities: number;
  /** Time expressions that do not date a coded object. */
  times: number;
  /** Relations. */
  relations: number;
  /** Facts. */
  facts: number;
  /** Quotes of facts and mentions, each checked against the text. */
  quotes: number;
}

/** The catalogue entry of one article. */
export interface CatalogueEntry {
  /** The name of its folder and of its module. */
  id: ArticleId;
  /** Its title in the dataset, in English and Arabic. */
  title: { en: string; ar: string };
  /** What it is about, in English and Arabic. */
  summary: { en: string; ar: string };
  /** The language of the text: a BCP-47 tag. */
  language: string;
  /** The direction of the text. */
  direction: "ltr" | "rtl";
  /** What kind of text it is. */
  genre?: string;
  /** When it was published, if the file gives it. */
  date?: string;
  /** True for the article that the dataset's main module is about. */
  reference: boolean;
  /** True if the article was written for the dataset and no event in it took place. */
  invented: boolean;
  /** The licence of the text, if known: an SPDX id. */
  textLicense?: string;
  /** The licence of the coding, the glosses and the tables: an SPDX id. */
  codingLicense: string;
  /** The counts of its contents. */
  counts: ArticleCounts;
}

/** The articles of the dataset; the reference article comes first. */
export const catalogue: readonly CatalogueEntry[] = /* @__PURE__ */ frozen(json as unknown as CatalogueEntry[]);
