import {
  type CalendarWord,
  type FoldedWord,
  findNumbers,
  foldedWords,
  type NumberFound,
  type Span,
  type Weekday,
} from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { Particle, TimeLists } from "../languages/parts/time-words.ts";
import { type TimeRoles, timeTerms } from "./time-terms.ts";
import { type Meaning, meaningReader } from "./word-meanings.ts";

/** A word or a number of a text, as a token of the time grammar; its span excludes clitics. */
export interface TimeToken extends Span {
  /** Folded, without clitics if the word is a time word; empty for a number of several words. */
  letters: string;
  /** The clitics before it in the same written word. */
  proclitics: string;
  /** Whether those are only a conjunction. */
  isJoined: boolean;
  /** The text between the previous token and this one, as written. */
  gap: string;
  /** Whether the word has the article. */
  isDefinite: boolean;
  /** Whether it is written with the article, which numbers can also have. */
  hasArticle: boolean;
  /** Whether its language puts last and next before the noun, and capitalizes names. */
  pointsBefore: boolean;
  hasCapitals: boolean;
  words: readonly CalendarWord[];
  weekday: { weekday: Weekday; isDoubtful: boolean } | undefined;
  particle: Particle | undefined;
  /** The word lists that contain it. */
  roles: TimeRoles;
  /** The value of a number, in digits or words. */
  number: number | undefined;
  /** The digits as written, if the token is a numeral. */
  digits: string | undefined;
  isOrdinal: boolean;
  /** Whether it begins with a capital letter. */
  isCapital: boolean;
  /** Whether a time can begin with it. */
  mayBegin: boolean;
}

/** A word of time by its kind. */
export type WordOf<K extends CalendarWord["kind"]> = Extract<CalendarWord, { kind: K }>;

/** Whether a token is a word of a list. */
export function hasRole(token: TimeToken | undefined, role: keyof TimeLists): boolean {
  return token?.roles.has(role) ?? false;
}

/** The meaning of a token in one kind of word; undefined if it has none. */
export function saying<K extends CalendarWord["kind"]>(token: TimeToken | undefined, kind: K): WordOf<K> | undefined {
  return token?.words.find((word): word is WordOf<K> => word.kind === kind);
}

/** The words and numbers of a text, each number of several words as one token. */
export function timeTokens(text: string, lexicons: ActiveLexicons, known: TokenSources = {}): TimeToken[] {
  const { words = foldedWords(text) } = known;
  const { numbers = findNumbers(text, { words, vocabulary: timeTerms(lexicons).vocabulary }) } = known;
  const read = {
    text,
    meaningOf: meaningReader(lexicons),
    rolesOf: timeTerms(lexicons).rolesOf,
    conjunction: firstConjunction(lexicons),
  };
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
    const token = isNumber ? numberToken(read, { word, until, gap }, number) : wordToken(read, word, gap);
    tokens.push(token);
    last = token.end;
  }
  return tokens;
}

/** The words and numbers of a text, if already known. */
export interface TokenSources {
  words?: readonly FoldedWord[];
  numbers?: readonly NumberFound[];
}

interface Reading {
  text: string;
  meaningOf: (letters: string) => Meaning;
  rolesOf: (letters: string) => TimeRoles;
  conjunction: string | undefined;
}

// The first conjunction of a language joins the parts of an amount and of a list.
function firstConjunction(lexicons: ActiveLexicons): string | undefined {
  return lexicons.find(({ clitics }) => clitics)?.clitics?.conjunctions.charAt(0);
}

interface NumberWords {
  word: FoldedWord;
  until: FoldedWord;
  gap: string;
}

function numberToken(
  { meaningOf, rolesOf, conjunction }: Reading,
  { word, until, gap }: NumberWords,
  { start, end, value, form }: NumberFound,
): TimeToken {
  const isOne = word === until;
  const proclitics = start > word.start ? procliticsBefore(word, start) : "";
  const letters = isOne ? word.letters.slice(proclitics.length) : "";
  const isWord = isOne && !word.isNumeral;
  const found = isWord ? meaningOf(letters) : undefined;
  // واحد is not أحد with its و
  const meaning = found?.skipped === 0 ? found : undefined;
  return {
    start,
    end,
    letters,
    proclitics,
    gap,
    isDefinite: false,
    mayBegin: true,
    isJoined: proclitics !== "" && proclitics === conjunction,
    pointsBefore: meaning?.pointsBefore ?? false,
    hasCapitals: meaning?.hasCapitals ?? false,
    hasArticle: meaning?.isDefinite ?? false,
    roles: isWord ? rolesOf(letters) : noRoles,
    words: meaning?.words ?? [],
    // الاثنين is also the number two
    weekday: meaning?.weekday,
    particle: undefined,
    number: value,
    digits: isOne && word.isNumeral ? word.letters : undefined,
    isOrdinal: form === "ordinal",
    isCapital: false,
  };
}

const noRoles: TimeRoles = new Set();
// a conjunction and a preposition
const mostProclitics = 2;

function procliticsBefore(word: FoldedWord, start: number): string {
  for (let letters = 0; letters <= mostProclitics; letters++)
    if (word.part(letters).start >= start) return word.letters.slice(0, letters);
  return "";
}

function wordToken({ text, meaningOf, conjunction }: Reading, word: FoldedWord, gap: string): TimeToken {
  const meaning = meaningOf(word.letters);
  const { skipped } = meaning;
  const start = skipped === 0 ? word.start : word.part(skipped).start;
  return {
    letters: meaning.letters,
    isDefinite: meaning.isDefinite,
    pointsBefore: meaning.pointsBefore,
    hasCapitals: meaning.hasCapitals,
    words: meaning.words,
    weekday: meaning.weekday,
    particle: meaning.particle,
    roles: meaning.roles,
    hasArticle: meaning.isDefinite,
    start,
    end: word.end,
    proclitics: skipped === 0 ? "" : word.letters.slice(0, skipped),
    isJoined: skipped === 1 && word.letters.charAt(0) === conjunction,
    gap,
    number: undefined,
    digits: word.isNumeral ? word.letters : undefined,
    isOrdinal: false,
    isCapital: isCapital(text.charCodeAt(start)),
    mayBegin: meaning.mayBegin || word.isNumeral,
  };
}

function isCapital(unit: number): boolean {
  // most letters are recognized without a regular expression
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a;
  return unit < 0x590 && /\p{Lu}/u.test(String.fromCharCode(unit));
}
