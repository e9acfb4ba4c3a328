import { comparedUnits } from "./closest.ts";
import { blocksOf } from "./closest-match.ts";

// A coding full of foreign quotes gets suggestions for the first ones only.
const mostSearches = 50;

/** The steps that all similarity searches for one coding may take together. */
const mostSteps = 60_000_000;

/** The steps that it takes to compare two words at all the places that are tried. */
const stepsPerWords = 100;

/** Decides whether to search for text that is similar to a missing quote; each search that it allows counts. */
export type SearchBudget = (quote: string) => boolean;

/** The budget of the similarity searches in one text. */
export function searchBudget(text: string): SearchBudget {
  let searches = 0;
  let steps = 0;
  return (quote) => {
    const words = (quote.match(/\s+/g)?.length ?? 0) + 1;
    const cost = blocksOf(quote.slice(0, 2 * comparedUnits)) * text.length + stepsPerWords * words * words;
    if (searches >= mostSearches || steps + cost > mostSteps) return false;
    searches++;
    steps += cost;
    return true;
  };
}
