import type { ArticleIndex } from "../article/article-index.ts";
import { type CutFinder, numberCuts } from "../reading/number-cuts.ts";
import { textVocabulary } from "./text-vocabulary.ts";

const finders = new WeakMap<ArticleIndex, CutFinder>();

/** Finds the number or range that an offset of the text falls inside; the numbers are read once, when first asked for. */
export function textCuts(index: ArticleIndex): CutFinder {
  return (offset) => {
    let finder = finders.get(index);
    if (!finder) {
      finder = numberCuts(index.text, textVocabulary(index));
      finders.set(index, finder);
    }
    return finder(offset);
  };
}
