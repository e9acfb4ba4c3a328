import type { FoldedWord, NumberFound } from "@diplomatic-visits/core/internal";
import { isCountedNoun } from "./counted-nouns.ts";
import { type NumberText, nextStart, wordFrom } from "./number-text.ts";
import type { UnitFound } from "./quantity-found.ts";
import { isFunctionWord, isNounPhraseEnd, isTimeWord } from "./word-shapes.ts";

/** What a number counts, when a noun follows it: three ministers, 35 شخصا; spans of time are no such noun. */
export function countedAfter(page: NumberText, number: NumberFound): UnitFound | undefined {
  const start = nextStart(page.text, number.end);
  const at = start === undefined ? page.words.length : wordFrom(page.words, start);
  const first = page.words[at];
  if (first === undefined || first.start !== start || first.isNumeral) return undefined;
  if (!isLatin(first)) return arabicNoun(page, at, number);
  // 1990s, 5th
  return start > number.end ? englishNoun(page, at) : undefined;
}

function isLatin({ letters }: FoldedWord): boolean {
  return /^[a-z]/.test(letters);
}

const longestPhrase = 4;

/** The English noun phrase that begins at a word: up to four words in small letters, the last a plural. */
export function englishNoun({ text, words, numberWords }: NumberText, at: number): UnitFound | undefined {
  const first = words[at] as FoldedWord;
  for (let i = at; i < Math.min(words.length, at + longestPhrase); i++) {
    const word = words[i] as FoldedWord;
    if (i > at && !/^[ -]$/.test(text.slice((words[i - 1] as FoldedWord).end, word.start))) return undefined;
    if (isFunctionWord(word.letters) || isTimeWord(word.letters) || !isLatin(word)) return undefined;
    if (numberWords.has(word.end)) return undefined;
    const isKnown = isCountedNoun(word.letters);
    if (!isKnown && !isNounPhraseEnd(word.letters)) continue;
    // "Turkish ships" begins with a capital, "Ships" is a name
    if (/^\p{Lu}/u.test(text.slice(word.start, word.end))) return undefined;
    return countedOf(text, first.start, word.end, isKnown);
  }
  return undefined;
}

function arabicNoun({ text, words, numberWords }: NumberText, at: number, number: NumberFound): UnitFound | undefined {
  const { letters, start, end } = words[at] as FoldedWord;
  if (isFunctionWord(letters) || isTimeWord(letters) || /^[وف]?(?:[بك]?ال|لل)/.test(letters) || numberWords.has(end))
    return undefined;
  if (isCountedNoun(letters)) return countedOf(text, start, businessEnd(words, at) ?? end, true);
  return agrees(letters, number) ? countedOf(text, start, end, false) : undefined;
}

// رجل أعمال is no man of some kind, but one noun
function businessEnd(words: readonly FoldedWord[], at: number): number | undefined {
  const [head, of] = [words[at], words[at + 1]];
  return head && of && /^(?:رجل|رجال|رجلا)$/.test(head.letters) && of.gap === " " && of.letters === "اعمال"
    ? of.end
    : undefined;
}

function countedOf(text: string, start: number, end: number, isKnown: boolean): UnitFound {
  return {
    ...{ start, end, unit: "1", counted: text.slice(start, end) },
    rule: isKnown ? "quantity/counted" : "quantity/counted-by-form",
    certainty: isKnown ? "likely" : "candidate",
  };
}

// 3 to 10 take a plural, 11 to 99 an accusative singular, whole hundreds any singular.
function agrees(letters: string, { value, form }: NumberFound): boolean {
  if (letters.length < 3 || /^[يتسنوف]/.test(letters) || !Number.isInteger(value)) return false;
  const rest = value % 100;
  if (rest >= 11) return /(?:[^اىي]ا|ه)$/.test(letters);
  if (rest >= 3) return /(?:ات|ين|اء)$/.test(letters) || form === "words";
  return rest === 0 && value >= 1000 && form !== "digits";
}
