import type { PairedArticles } from "../agreement/paired-articles.ts";
import type { Difference } from "./difference.ts";
import { mergeArticles } from "./merge-articles.ts";

/** Lists where two codings differ, in the order of the lists and fields of the schema. */
export function differencesOf(pair: PairedArticles): Difference[] {
  const found: Difference[] = [];
  mergeArticles(pair, {
    decide(difference) {
      found.push(difference);
      return "a";
    },
  });
  return found;
}
