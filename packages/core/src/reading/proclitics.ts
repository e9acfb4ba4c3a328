import { cliticsOf, type WrittenClitics } from "../languages/written-clitics.ts";
import type { Find } from "../text/occurrences.ts";
import { isWordAfter, isWordBefore, wordStart } from "../text/word-edges.ts";

/** The letters before a UTF-16 offset in the same written word, without marks and tatweel. */
export function writtenBefore(text: string, offset: number): string {
  return text.slice(wordStart(text, offset), offset).replace(/[\p{M}\u0640\p{Cf}]/gu, "");
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
