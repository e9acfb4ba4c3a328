import {
  type CalendarWord,
  type FoldedWord,
  findNumbers,
  foldedWords,
  type NumberFound,
  type Span,
  type Weekday,
} from "@diplomatic-visits/core/internal";
import { meaningOf } from "./lexicon.ts";
import type { Particle } from "./particles.ts";

/** A word or a number of a text, as the grammar of times sees it; its span leaves proclitics out. */
export interface TimeToken extends Span {
  /** Folded, without proclitics where the word is one of time; a number in words keeps its words. */
  letters: string;
  /** The letters written onto the word before it. */
  proclitics: string;
  /** What stands between the token before and this one, as it is written. */
  gap: string;
  /** Whether the word has the article. */
  isDefinite: boolean;
  /** Whether it is a word in Latin letters. */
  isLatin: boolean;
  words: readonly CalendarWord[];
  weekday: { weekday: Weekday; isDoubtful: boolean } | undefined;
  particle: Particle | undefined;
  /** The value of a number, in digits or words. */
  number: number | undefined;
  /** The digits as they are written, where the token is a numeral. */
  digits: string | undefined;
  isOrdinal: boolean;
  /** Whether it begins with a capital letter of Latin script. */
  isCapital: boolean;
  /** Whether a time can begin with it. */
  mayBegin: boolean;
}

/** A word of time by its kind. */
export type WordOf<K extends CalendarWord["kind"]> = Extract<CalendarWord, { kind: K }>;

/** What a token says in one kind of word; undefined where it says nothing. */
export function saying<K extends CalendarWord["kind"]>(token: TimeToken | undefined, kind: K): WordOf<K> | undefined {
  return token?.words.find((word): word is WordOf<K> => word.kind === kind);
}

/** The words and numbers of a text, each number of several words as one token. */
export function timeTokens(
  text: string,
  words: readonly FoldedWord[] = foldedWords(text),
  numbers: readonly NumberFound[] = findNumbers(text, { words }),
): TimeToken[] {
  const tokens: TimeToken[] = [];
  let next = 0;
  let last = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    while (next < numbers.length && (numbers[next] as NumberFound).end <= word.start) next++;
    const number = numbers[next];
    const isNumber = number !== undefined && number.start < word.end;
    if (isNumber) while (i + 1 < words.length && (words[i + 1] as FoldedWord).start < number.end) i++;
    const gap = text.slice(last, word.start);
    const until = words[i] as FoldedWord;
    const token = isNumber ? numberToken({ word, until, gap }, number) : wordToken(text, word, gap);
    tokens.push(token);
    last = token.end;
  }
  return tokens;
}

interface Place {
  word: FoldedWord;
  until: FoldedWord;
  gap: string;
}

function numberToken({ word, until, gap }: Place, { start, end, value, form }: NumberFound): TimeToken {
  const isOne = word === until;
  const proclitics = start > word.start ? procliticsBefore(word, start) : "";
  const letters = isOne ? word.letters.slice(proclitics.length) : "";
  const isWord = isOne && !word.isNumeral;
  const found = isWord ? meaningOf(letters) : undefined;
  // واحد is no أحد with its و
  const meaning = found?.skipped === 0 ? found : undefined;
  return {
    ...{ start, end, letters, proclitics, gap, isDefinite: false, isLatin: meaning?.isLatin ?? false, mayBegin: true },
    words: meaning?.words ?? [],
    // الاثنين is the number two as well
    weekday: meaning?.weekday,
    particle: undefined,
    number: value,
    digits: isOne && word.isNumeral ? word.letters : undefined,
    isOrdinal: form === "ordinal",
    isCapital: false,
  };
}

function procliticsBefore(word: FoldedWord, start: number): string {
  for (let letters = 0; letters < 3; letters++)
    if (word.part(letters).start >= start) return word.letters.slice(0, letters);
  return "";
}

function wordToken(text: string, word: FoldedWord, gap: string): TimeToken {
  const { letters, skipped, isDefinite, isLatin, words, weekday, particle, mayBegin } = meaningOf(word.letters);
  const start = skipped === 0 ? word.start : word.part(skipped).start;
  const first = text.charCodeAt(start);
  return {
    start,
    end: word.end,
    letters,
    proclitics: skipped === 0 ? "" : word.letters.slice(0, skipped),
    gap,
    isDefinite,
    isLatin,
    words,
    weekday,
    particle,
    number: undefined,
    digits: word.isNumeral ? word.letters : undefined,
    isOrdinal: false,
    isCapital: first >= 0x41 && first <= 0x5a,
    mayBegin: mayBegin || word.isNumeral,
  };
}
