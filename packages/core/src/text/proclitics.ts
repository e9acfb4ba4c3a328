import type { Find } from "./occurrences.ts";
import { isWordAfter, isWordBefore, wordStart } from "./word-edges.ts";

/** What stands before a UTF-16 offset in the same written word, without marks and tatweel. */
export function writtenBefore(text: string, offset: number): string {
  return text.slice(wordStart(text, offset), offset).replace(/[\p{M}\u0640\p{Cf}]/gu, "");
}

const conjunctionAndPreposition = /^[وف]?[بلك]?$/;
const future = /^[وف]?س$/;
const imperfect = /^[أيتن]/;

/** Whether letters at the start of a written word can be read as conjunction, preposition or future mark before a word. */
export function areProclitics(letters: string, word: string): boolean {
  return conjunctionAndPreposition.test(letters) || (future.test(letters) && imperfect.test(word));
}

/**
 * Tells for one quote whether a place inside a written word begins it after proclitics. A first letter is taken for
 * part of another word where the text has that word with the article (البلاد: no ب before لاد), or where one word of two
 * letters never stands alone.
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

const arabicWord = /^[\u0620-\u064a\u066e-\u06d3\u0640\u064b-\u065f\u0670]+/;

function isRadical(letters: string, quote: string, standsAlone: (word: string) => boolean): boolean {
  const word = arabicWord.exec(quote)?.[0];
  if (word === undefined) return true;
  if (word === quote && word.length < 3 && !standsAlone(word)) return true;
  return Array.from(letters).some((_, i) => standsAlone(`ال${letters.slice(i)}${word}`));
}
