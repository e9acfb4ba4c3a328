import type { UnmatchedContext } from "../article/quote-report.ts";
import { contextTest, findQuote, type WrittenQuote } from "./find-quote.ts";
import type { SourceText } from "./source-text.ts";

/** The most places whose surroundings are shown. */
const mostShown = 4;

/** The words shown on either side of a place, in UTF-16 units. */
const shownUnits = 32;

/** Where the text contains a quote whose prefix or suffix does not match, with the actual context; undefined if it is nowhere. */
export function aroundPlaces(source: SourceText, written: WrittenQuote): UnmatchedContext[] | undefined {
  const { quote, prefix, suffix } = written;
  if (prefix === undefined && suffix === undefined) return undefined;
  const { places } = findQuote(source, { quote });
  if (places.length === 0) return undefined;
  const { text } = source;
  return places.slice(0, mostShown).map((place) => {
    const isPrefixOff = prefix !== undefined && !contextTest(source, { prefix })(place);
    const isSuffixOff = suffix !== undefined && !contextTest(source, { suffix })(place);
    return {
      ...{ start: place.start, end: place.end },
      ...(isPrefixOff ? { before: wordsBefore(text, place.start, prefix) } : {}),
      ...(isSuffixOff ? { after: wordsAfter(text, place.end, suffix) } : {}),
    };
  });
}

// Whole words, as long as the given context.
function wordsBefore(text: string, start: number, prefix: string): string {
  const from = Math.max(0, start - Math.max(shownUnits, prefix.length + 8));
  const words = text.slice(from, start);
  return (from === 0 ? words : words.replace(/^\S*\s/u, "")).trim();
}

function wordsAfter(text: string, end: number, suffix: string): string {
  const to = Math.min(text.length, end + Math.max(shownUnits, suffix.length + 8));
  const words = text.slice(end, to);
  return (to === text.length ? words : words.replace(/\s\S*$/u, "")).trim();
}
