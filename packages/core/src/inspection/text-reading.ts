import type { ArticleIndex } from "../article/article-index.ts";
import { Reading } from "../reading/reading.ts";
import { Kept } from "../text/kept.ts";
import { shareVocabulary, textVocabulary } from "./text-vocabulary.ts";

const readings = new Kept<Reading>();

/** The reading of an article's text, shared by all rules; read again if the loaded languages have changed. */
export function textReading(index: ArticleIndex): Reading {
  const { text, ofText } = index;
  const vocabulary = textVocabulary(index);
  const known = readings.get(ofText);
  if (known && known.text === text && known.vocabulary === vocabulary) return known;
  const made = new Reading(text, vocabulary);
  readings.set(ofText, made);
  return made;
}

/** Lets an article with the text of another one use its reading. */
export function shareReading(index: ArticleIndex, other: ArticleIndex): void {
  const reading = readings.get(other.ofText);
  if (reading) readings.set(index.ofText, reading);
  shareVocabulary(index, other);
}
