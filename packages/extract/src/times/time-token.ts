import {
  type CalendarWord,
  calendarWords,
  type FoldedWord,
  findNumbers,
  foldedWords,
  monthNames,
  type Span,
  type Weekday,
  weekdayNamed,
} from "@diplomatic-visits/core/text";
import { type Particle, particle } from "./particles.ts";

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
  words: readonly CalendarWord[];
  weekday?: { weekday: Weekday; isDoubtful: boolean };
  particle?: Particle;
  /** The value of a number, in digits or words. */
  number?: number;
  /** The digits as they are written, where the token is a numeral. */
  digits?: string;
  isOrdinal: boolean;
  /** Whether it begins with a capital letter of Latin script. */
  isCapital: boolean;
}

/** A word of time by its kind. */
export type WordOf<K extends CalendarWord["kind"]> = Extract<CalendarWord, { kind: K }>;

/** What a token says in one kind of word; undefined where it says nothing. */
export function saying<K extends CalendarWord["kind"]>(token: TimeToken | undefined, kind: K): WordOf<K> | undefined {
  return token?.words.find((word): word is WordOf<K> => word.kind === kind);
}

/** The words and numbers of a text, each number of several words as one token. */
export function timeTokens(text: string): TimeToken[] {
  const words = foldedWords(text);
  const numbers = findNumbers(text);
  const tokens: TimeToken[] = [];
  let next = 0;
  let last = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const number = numbers[next];
    const isNumber = number !== undefined && number.start < word.end;
    if (isNumber) while ((words[i + 1]?.start ?? Number.POSITIVE_INFINITY) < number.end) i++;
    const from = word.start;
    const token = isNumber ? numberToken(word, words[i] as FoldedWord, number) : wordToken(text, word);
    tokens.push({ ...token, gap: text.slice(last, from) });
    last = token.end;
  }
  return tokens;
}

type Bare = Omit<TimeToken, "gap">;

function numberToken(word: FoldedWord, until: FoldedWord, number: Span & { value: number; form: string }): Bare {
  const isOne = word === until;
  const { start } = number;
  const proclitics = isOne || start > word.start ? procliticsBefore(word, start) : "";
  return {
    start,
    end: number.end,
    letters: isOne ? word.letters.slice(proclitics.length) : "",
    proclitics,
    isDefinite: false,
    ...(isOne && !word.isNumeral ? weekdayIn(word.letters.slice(proclitics.length)) : {}),
    words: isOne && !word.isNumeral ? wordsOf(word.letters.slice(proclitics.length)).words : [],
    number: number.value,
    ...(isOne && word.isNumeral ? { digits: word.letters } : {}),
    isOrdinal: number.form === "ordinal",
    isCapital: false,
  };
}

// الاثنين is the number two as well
function weekdayIn(letters: string): Pick<TimeToken, "weekday"> {
  const weekday = weekdayNamed(letters);
  return weekday ? { weekday } : {};
}

function procliticsBefore(word: FoldedWord, start: number): string {
  for (let letters = 0; letters < 3; letters++)
    if (word.part(letters).start >= start) return word.letters.slice(0, letters);
  return "";
}

function wordsOf(letters: string): { words: readonly CalendarWord[]; isDefinite: boolean } {
  const words = calendarWords(letters);
  if (words.length > 0 || !letters.startsWith("ال"))
    return { words, isDefinite: words.length > 0 && letters.startsWith("ال") };
  return { words: calendarWords(letters.slice(2)), isDefinite: true };
}

function wordToken(text: string, word: FoldedWord): Bare {
  const read = withProclitics(word);
  const { start, end } = word.part(read.skipped);
  const { letters, words, weekday, skipped } = read;
  const isCapital = /^[A-Z]/.test(text.charAt(start));
  const found = particle(letters);
  return {
    ...{ start, end, letters, words, isCapital, isOrdinal: false },
    isDefinite: read.isDefinite,
    proclitics: word.letters.slice(0, skipped),
    ...(weekday ? { weekday } : {}),
    ...(found ? { particle: found } : {}),
    ...(word.isNumeral ? { digits: word.letters } : {}),
  };
}

type Read = Pick<TimeToken, "letters" | "words" | "isDefinite" | "weekday"> & { skipped: number };

const proclitic = /^(?:[وف]?[بلك]?|[وف])(?=\p{L}{2})/u;

/** Reads a word after as few proclitics as make it a word of time or a particle; after ل the article has lost its alef. */
function withProclitics({ letters }: FoldedWord): Read {
  const longest = proclitic.exec(letters)?.[0].length ?? 0;
  for (let skipped = 0; skipped <= longest; skipped++) {
    const rest = letters.slice(skipped);
    const whole = skipped > 0 && rest.startsWith("ل") && letters.charAt(skipped - 1) === "ل" ? `ا${rest}` : rest;
    const { words, isDefinite } = wordsOf(whole);
    const weekday = weekdayNamed(whole);
    if (words.length > 0 || weekday || monthNames(whole).length > 0 || particle(whole))
      return { letters: whole, words, isDefinite, skipped, ...(weekday ? { weekday } : {}) };
  }
  return { letters, words: [], isDefinite: letters.startsWith("ال"), skipped: 0 };
}
