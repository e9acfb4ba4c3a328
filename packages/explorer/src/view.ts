import { type Article, type Fact, facts, type WordReading } from "@diplomatic-visits/core";
import { glossLocale } from "./gloss-of.ts";
import type { Labels, Locale } from "./labels.ts";
import { labelsOf } from "./labels-of.ts";
import { type Mark, marksOf } from "./marks.ts";

/** How an article is shown. */
export interface ViewOptions {
  /** The language of the page around the text; `en` when absent. */
  locale?: Locale;
  /** The prefix of element ids, which avoids collisions with the surrounding page; `dv` when absent. */
  prefix?: string;
  /** What the words of each fact are read as, from `wordReadings(article)`; shown under the fact. */
  readings?: ReadonlyMap<string, readonly WordReading[]>;
}

/** A fact with its number, from 1, in text order. */
export interface NumberedFact extends Fact {
  number: number;
  /** What its words are read as. */
  readings?: readonly WordReading[];
}

/** The data that every part of the page is made from. */
export interface View {
  article: Article;
  facts: readonly NumberedFact[];
  marks: readonly Mark[];
  labels: Labels;
  locale: Locale;
  prefix: string;
  /** The address of the rows of all facts, where they are not part of the page. */
  rows: string | undefined;
  /** The language of the glosses; undefined if there are none. */
  glossLang: Locale | undefined;
  /** Whether glosses are shown from the start: only in the language of the page. */
  glossesShown: boolean;
  /** Whether each fact is shown in brief, as in an excerpt. */
  brief: boolean;
}

/** Computes once what the parts of a page need. */
export function viewOf(article: Article, { locale = "en", prefix = "dv", readings }: ViewOptions = {}): View {
  const numbered = facts(article).map((fact, i) => {
    const own = readings?.get(fact.key);
    return { ...fact, number: i + 1, ...(own ? { readings: own } : {}) };
  });
  const glossLang = glossLocale(article, locale);
  return {
    article,
    rows: undefined,
    glossLang,
    glossesShown: glossLang === locale,
    facts: numbered,
    marks: marksOf(article, numbered),
    labels: labelsOf(locale),
    locale,
    prefix,
    brief: false,
  };
}

/** The id of a fact's element. */
export function factId({ prefix }: View, number: number): string {
  return `${prefix}-fact-${number}`;
}

/** The id of a block's element. */
export function blockId({ prefix }: View, id: string): string {
  return `${prefix}-${id}`;
}
