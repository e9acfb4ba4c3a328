import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isConnector } from "../persons/given-names.ts";
import { endsName } from "../persons/name-stops.ts";
import { type ChainPage, isNext, isOutside } from "./chain-page.ts";

const longestName = 4;

/**
 * The end of a proper name right after a feminine noun: مؤسسة كونراد أديناور, شركة أمبريل. Its adjective would be feminine and its
 * complement a common noun, so a word that is neither is a name.
 */
export function properEnd(page: ChainPage, from: number): number | undefined {
  let to = from;
  while (to - from < longestName && isProper(page, to, to === from)) to++;
  while (to > from && isConnector(page.lexicons, page.words[to - 1]?.letters ?? "")) to--;
  return to > from ? to : undefined;
}

const shortestFirst = 3;

function isProper(page: ChainPage, at: number, isFirst: boolean): boolean {
  const { text, words, lists, lexicons, places } = page;
  const word = words[at];
  if (!isNext(word) || word.isNumeral || places[at]) return false;
  const { letters, start, end } = word;
  if (isConnector(lexicons, letters)) return true;
  const isAfterConnector = !isFirst && isConnector(lexicons, words[at - 1]?.letters ?? "");
  if (isAfterConnector && !letters.startsWith(lists.article)) return true;
  if (letters.startsWith(lists.article) || (isFirst && letters.length < shortestFirst)) return false;
  const written = text.slice(start, end);
  if (unlikeName.test(written) || hasPrefix(page, word) || lists.has("commonNames", letters)) return false;
  return !endsName(lexicons, letters, written) && !isOutside(page, letters);
}

// an ending of nouns, adjectives and verbs of Arabic, or the vowel mark of an indefinite noun
const unlikeName = /(?:[ةىًٌٍ]|ات|ون|ين|ها|هم|وا|[^و]ت)$|^س?ت[^اوي]{1,3}[اوي]?[^اوي]$|^(?:لل|بال|وال)/;

// وصندوق, بقيمة: the word without its clitic is known
function hasPrefix({ lexicons }: ChainPage, { letters }: FoldedWord): boolean {
  if (!/^[وبل]/.test(letters)) return false;
  return letters.startsWith("و") || endsName(lexicons, letters.slice(1));
}
