import { cliticsOf, type WrittenClitics } from "../languages/written-clitics.ts";
import type { Find } from "../text/occurrences.ts";
import { isWordAfter, isWordBefore, wordEnd, wordStart } from "../text/word-edges.ts";

/** More units than any prefixes or suffixes of a word have, with their marks. */
const longestClitics = 64;

/**
 * The letters before a UTF-16 offset in the same written word, without marks and tatweel; of a longer part than any
 * prefixes have, the last units as they are.
 */
export function writtenBefore(text: string, offset: number): string {
  const start = wordStart(text, offset, longestClitics);
  return lettersOf(text.slice(start, offset));
}

/** The same after an offset, up to an end. */
export function writtenAfter(text: string, offset: number, end = text.length): string {
  return lettersOf(text.slice(offset, Math.min(wordEnd(text, offset, longestClitics), end)));
}

function lettersOf(units: string): string {
  return units.length < longestClitics ? units.replace(/[\p{M}\u0640\p{Cf}]/gu, "") : units;
}

/** Whether letters at the start of a written word can be read as conjunction, preposition or future mark before a word. */
function areProclitics(letters: string, word: string): boolean {
  const clitics = cliticsOf(letters);
  if (!clitics) return letters === "";
  return clitics.plainPrefixes.test(letters) || (clitics.future.test(letters) && clitics.afterFuture.test(word));
}

/**
 * Decides whether a quote begins after prefixes at a place inside a written word. A first letter is part of another word if
 * the text contains that word with the article (البلاد: ب is not a prefix of لاد), or if a word of two letters never appears
 * alone.
 */
export function procliticReading(text: string, quote: string, find: Find): (start: number) => boolean {
  let known: Map<string, boolean> | undefined;
  const standsAlone = (word: string) =>
    find(word).some(({ start, end }) => !isWordBefore(text, start) && !isWordAfter(text, end));
  return (start) => {
    const letters = writtenBefore(text, start);
    known ??= new Map();
    const verdict = known.get(letters) ?? (areProclitics(letters, quote) && !isRadical(letters, quote, standsAlone));
    known.set(letters, verdict);
    return verdict;
  };
}

function isRadical(letters: string, quote: string, standsAlone: (word: string) => boolean): boolean {
  const clitics = cliticsOf(quote);
  const word = clitics?.word.exec(quote)?.[0];
  if (!clitics || word === undefined) return true;
  if (word === quote && word.length < 3 && !standsAlone(word)) return true;
  return Array.from(letters).some((_, i) => withArticle(clitics, letters.slice(i) + word).some(standsAlone));
}

function withArticle({ articles }: WrittenClitics, word: string): string[] {
  return articles.map((article) => article + word);
}
