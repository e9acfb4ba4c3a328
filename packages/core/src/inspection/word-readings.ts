import type { ArticleIndex, FactNode } from "../article/article-index.ts";
import { factKeysOf } from "../article/facts.ts";
import { isSoundFact } from "../article/sound-index.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article, TimeClaim } from "../generated/types.ts";
import { findNumbers } from "../reading/numbers.ts";
import { findNamedPlaces } from "../reading/places.ts";
import type { Reading } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import { readDates } from "./dates/read-dates.ts";
import { textReading } from "./text-reading.ts";

/** Words of a quote with the value they are read as: a date in EDTF, a number, the codes of countries. */
export interface WordReading {
  /** The words; UTF-16 offsets into the text. */
  span: Span;
  /** The words as they are in the text. */
  words: string;
  /** What they are read as; several values that the words allow are separated by ` | `. */
  value: string;
}

/**
 * What the words of each fact's quotes are read as, by the key of the fact (`facts(article)[i].key`): dates of a date,
 * numbers of a quantity, countries of a host country. Words that are their own value, such as a year, are left out. A fact whose words decide nothing is absent, and so is one whose
 * quotes are not the text at their spans.
 */
export function wordReadings(article: Article): ReadonlyMap<string, WordReading[]> {
  const index = indexArticle(article);
  const reading = textReading(index);
  const keys = factKeysOf(index);
  const read = new Map<string, WordReading[]>();
  for (const fact of index.facts) {
    if (!isSoundFact(index, fact.node)) continue;
    const found = readingsOf(index, reading, fact).filter(({ words, value }) => words !== value);
    const key = keys.get(fact.node)?.key;
    if (found.length > 0 && key !== undefined) read.set(key, found);
  }
  return read;
}

function readingsOf(index: ArticleIndex, reading: Reading, { node, key, block, concept }: FactNode): WordReading[] {
  const shown = (span: Span, value: string): WordReading => ({
    span: { start: span.start, end: span.end },
    words: index.text.slice(span.start, span.end),
    value,
  });
  if (block === "time") {
    const time = node as unknown as TimeClaim;
    return readDates(index, reading, { time, key }).map(({ found, value }) => shown(found, value));
  }
  if (concept === "quantity")
    return node.evidence.flatMap((quote) =>
      reading
        .quote(quote)
        .hits(findNumbers)
        .map(({ start, end, value }) => shown({ start: quote.start + start, end: quote.start + end }, String(value))),
    );
  if (key === "hostCountry")
    return node.evidence.flatMap((quote) =>
      reading.within(findNamedPlaces, quote).map((place) => shown(place, place.countries.join(" | "))),
    );
  return [];
}
