import type { ArticleIndex } from "../article/article-index.ts";
import { Reading } from "../reading/reading.ts";
import { textVocabulary } from "./text-vocabulary.ts";

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
