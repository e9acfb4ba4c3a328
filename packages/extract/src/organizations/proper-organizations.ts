import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isConnector, isGivenName } from "../persons/given-names.ts";
import { endsName, isNameStop } from "../persons/name-stops.ts";
import { type ChainPage, isAfterSpace, isOutside } from "./chain-page.ts";

const longestName = 4;

/**
 * The end of a proper name right after a feminine noun: مؤسسة كونراد أديناور, شركة أمبريل. Its adjective would be feminine and its
 * complement a common noun, so a word that is neither is a name. Before a purpose, the name may have the ending of the feminine:
 * شركة نفوسة للغاز.
 */
export function properEnd(page: ChainPage, from: number): number | undefined {
  let to = from;
  while (to - from < longestName && isProper(page, to, to === from) && !beginsPerson(page, from, to)) to++;
  const { words, text } = page;
  const last = words[to];
  const hasPurpose =
    isAfterSpace(last) && isAfterSpace(words[to + 1]) && /^(?:لل|لا?ل)/.test(words[to + 1]?.letters ?? "");
  if (hasPurpose && feminineName.test(text.slice(last.start, last.end)) && !isKnown(page, last)) return to + 1;
  while (to > from && isConnector(page.lexicons, page.words[to - 1]?.letters ?? "")) to--;
  return to > from ? to : undefined;
}

// منظمة سواعد نونو بونس: a given name after another word begins a person's name
function beginsPerson({ words, lexicons }: ChainPage, from: number, at: number): boolean {
  const isGiven = (k: number) => isGivenName(lexicons, words[k]?.letters ?? "");
  return at > from && isGiven(at) && !isGiven(from);
}

const shortestFirst = 3;

function isProper(page: ChainPage, at: number, isFirst: boolean): boolean {
  const { text, words, lists, lexicons, places } = page;
  const word = words[at];
  if (!isAfterSpace(word) || word.isNumeral || places[at]) return false;
  const { letters, start, end } = word;
  if (isConnector(lexicons, letters)) return true;
  const isAfterConnector = !isFirst && isConnector(lexicons, words[at - 1]?.letters ?? "");
  if (isAfterConnector && !letters.startsWith(lists.article)) return true;
  if (letters.startsWith(lists.article) || (isFirst && letters.length < shortestFirst)) return false;
  const written = text.slice(start, end);
  if (unlikeName.test(written) || hasPrefix(page, word) || lists.has("commonNames", letters)) return false;
  return !isStop(page, word, written) && !isOutside(page, letters);
}

// an ending of nouns, adjectives and verbs of Arabic, or the vowel mark of an indefinite noun
const unlikeName = /(?:[ةىًٌٍ]|ات|ون|ين|ها|هم|وا)$|^س?ت[^اوي]{1,3}[اوي]?[^اوي]$|^(?:لل|بال|وال)/;

// فيورد: after a noun, ف is more often the first letter of a foreign name than "and"
function isStop({ lexicons }: ChainPage, { letters }: FoldedWord, written: string): boolean {
  return letters.startsWith("ف") ? isNameStop(lexicons, letters) : endsName(lexicons, letters, written);
}

// نفوسة, but not ناشئة or مملوكة: participles
const feminineName = /^(?!م|.ا[^وا].ة)[^\u064b-\u064d]{4,}ة$/u;

function isKnown({ lexicons, lists }: ChainPage, { letters }: FoldedWord): boolean {
  return endsName(lexicons, letters) || letters.startsWith(lists.article) || /يه$/.test(letters);
}

// وصندوق, بقيمة: the word without its clitic is known
function hasPrefix({ lexicons }: ChainPage, { letters }: FoldedWord): boolean {
  if (!/^[وبل]/.test(letters)) return false;
  return letters.startsWith("و") || endsName(lexicons, letters.slice(1));
}
