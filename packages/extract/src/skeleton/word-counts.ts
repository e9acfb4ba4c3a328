import type { LanguageMarks } from "../languages/parts/detection-words.ts";

/** The words of a text, and how many are common words of some languages. */
export interface WordCounts {
  words: number;
  /** UTF-16 units of all words. */
  letters: number;
  /** For each language, how many words of the text are in its list. */
  common: number[];
}

interface Lists {
  /** By word, the indexes of the languages that have it in their list. */
  byWord: ReadonlyMap<string, readonly number[]>;
  longest: number;
}

/** Counts the words of a text in lower case, and those of them that are in the lists of some languages. */
export function countWords(text: string, languages: readonly LanguageMarks[]): WordCounts {
  const { byWord, longest } = listsOf(languages);
  const counts: WordCounts = { words: 0, letters: 0, common: languages.map(() => 0) };
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) {
      counts.words++;
      counts.letters += end - at;
      const known = end - at <= longest ? byWord.get(text.slice(at, end)) : undefined;
      for (const place of known ?? []) counts.common[place] = (counts.common[place] ?? 0) + 1;
    }
    // the character that ended the word is not a letter
    at = end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
  return counts;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isPlainLetter(unit)) at++;
    else if (unit < 0xaa || !letterOrMark.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) break;
    else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

const letterOrMark = /[\p{L}\p{M}\u200c]/u;

// most letters of any text, recognized without a regular expression: a to z, Cyrillic, Arabic with its vowel marks
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x400 && unit <= 0x481) || (unit >= 0x620 && unit <= 0x65f);
}

const lists = new WeakMap<readonly LanguageMarks[], Lists>();

function listsOf(languages: readonly LanguageMarks[]): Lists {
  const known = lists.get(languages);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  for (const [place, { words }] of languages.entries())
    for (const word of words.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  const longest = [...byWord.keys()].reduce((most, word) => Math.max(most, word.length), 0);
  const made: Lists = { byWord, longest };
  lists.set(languages, made);
  return made;
}
