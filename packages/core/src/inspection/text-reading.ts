import type { ArticleIndex } from "../article/article-index.ts";
import type { Article } from "../generated/types.ts";
import { Reading } from "../reading/reading.ts";
import { shareVocabulary, textVocabulary } from "./text-vocabulary.ts";

const readings = new WeakMap<object, Reading>();

/** The reading of an article's text, shared by all rules; read again if the text or the loaded languages have changed. */
export function textReading(index: Pick<ArticleIndex, "article" | "text">): Reading {
  const { article, text } = index;
  const vocabulary = textVocabulary(index);
  const known = readings.get(article);
  if (known && known.text === text && known.vocabulary === vocabulary) return known;
  const made = new Reading(text, vocabulary);
  readings.set(article, made);
  return made;
}

/** Lets an article with the text of another one use its reading. */
export function shareReading(article: Article, other: Article): void {
  const reading = readings.get(other);
  if (reading) readings.set(article, reading);
  shareVocabulary(article, other);
}
