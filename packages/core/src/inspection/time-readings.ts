import type { ArticleIndex } from "../article/article-index.ts";
import type { Time, TimeClaim } from "../generated/types.ts";
import { type EdtfReading, parseEdtf } from "../text/edtf.ts";

/** What a date's value says; undefined without a value, or with one that no calendar has. */
export function readingOf({ value }: TimeClaim): EdtfReading | undefined {
  return value === undefined ? undefined : parseEdtf(value);
}

/** When the article was published; undefined where the envelope does not say. */
export function publicationOf({ article }: ArticleIndex): EdtfReading | undefined {
  return article.datePublished === undefined ? undefined : parseEdtf(article.datePublished);
}

/** The words of a date as one text. */
export function dateWordsOf({ evidence }: TimeClaim): string {
  return evidence.map(({ quote }) => quote).join("\n");
}

/** The one day a date means; undefined where it means more than one, or is marked as doubtful or modified. */
export function exactDayOf(time: TimeClaim): number | undefined {
  const reading = readingOf(time);
  if (!reading || time.mod !== undefined || reading.uncertain || reading.approximate) return undefined;
  return reading.earliest !== undefined && reading.earliest === reading.latest ? reading.earliest : undefined;
}

/** The dates that stand beside one as its alternatives. */
export function alternativeDatesOf(time: TimeClaim): readonly TimeClaim[] {
  return (time as Time).alternatives ?? [];
}
