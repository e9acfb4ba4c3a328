import type { ArticleIndex } from "../article/article-index.ts";
import type { Time, TimeClaim } from "../generated/types.ts";
import type { Reading } from "../reading/reading.ts";
import { durationDays } from "../text/duration.ts";
import { type EdtfReading, parseEdtf } from "../text/edtf.ts";
import { remembered } from "../text/remembered.ts";

/** Parses a coded date; most dates of an article are repeated. */
export const readEdtf = remembered(parseEdtf);

/** The days that an ISO 8601 duration lasts. */
export const parsedDuration = remembered(durationDays);

/** The parsed value of a date; undefined without a value or if it is not in the calendar. */
export function readingOf({ value }: TimeClaim): EdtfReading | undefined {
  return value === undefined ? undefined : readEdtf(value);
}

/** When the article was published; undefined if the metadata do not say. */
export function publicationOf({ article }: ArticleIndex): EdtfReading | undefined {
  return article.datePublished === undefined ? undefined : readEdtf(article.datePublished);
}

/** The words of a date as one text, read. */
export function dateWordsOf({ evidence }: TimeClaim, reading: Reading): Reading {
  const [first, ...more] = evidence;
  if (first && more.length === 0) return reading.quote(first);
  return reading.ofWords(evidence.map(({ quote }) => quote).join("\n"));
}

/** The parts of the vocabulary that the words of a date may belong to, as bits. */
export function dateWordBits({ evidence }: TimeClaim, reading: Reading): number {
  let bits = 0;
  for (const quote of evidence) bits |= reading.bitsOfQuote(quote);
  return bits;
}

/** The single day that a date means; undefined if it means several, or is marked as doubtful or modified. */
export function exactDayOf(time: TimeClaim): number | undefined {
  const reading = readingOf(time);
  if (!reading || time.mod !== undefined || reading.uncertain || reading.approximate) return undefined;
  return reading.earliest !== undefined && reading.earliest === reading.latest ? reading.earliest : undefined;
}

/** The alternatives of a date. */
export function alternativeDatesOf(time: TimeClaim): readonly TimeClaim[] {
  return (time as Time).alternatives ?? [];
}
