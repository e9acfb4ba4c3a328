import type { FoldedWord } from "@diplomatic-visits/core/text";
import { isConnector, isGivenName, isLeaderSurname } from "./given-names.ts";
import { endsName } from "./name-stops.ts";
import { titlesFrom } from "./title-lexicon.ts";

const mostNames = 4;
const arabicLetters = /^[\u0621-\u064a\u0671-\u06d3]{2,}$/;
const definite = /^(?:[وف]?[بك]?ال|[وف]?لل)/;

/** What is known of the words around a name. */
export interface NameContext {
  text: string;
  words: readonly FoldedWord[];
  /** Whether a word stands in the name of a country or in an adjective of one. */
  isCountry: (i: number) => boolean;
  /** Whether the text has a word, in folded letters, without a clitic. */
  hasWord: (letters: string) => boolean;
}

/** Where a name in Arabic script that begins at a word ends; `i` itself when no name begins there. */
export function arabicNameEnd(context: NameContext, i: number, isWeak: boolean): number {
  const first = context.words[i];
  if (!first || !canBegin(context, i, isWeak)) return i;
  let names = isConnector(first.letters) ? 0 : 1;
  let end = i + 1;
  for (; names < mostNames && goesOn(context, end); end++) {
    const { letters } = context.words[end] as FoldedWord;
    if (letters.startsWith("ال") && !mayHaveArticle(context.words, { i, at: end })) break;
    if (!isConnector(letters)) names++;
  }
  while (end > i && isConnector((context.words[end - 1] as FoldedWord).letters)) end--;
  return end;
}

const ordinal = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس)$/;

// A word in ال goes on a name behind a given name (بشار الأسد, عبد الفتاح السيسي), and behind any first name where the phrase
// ends with it (سامر الغندور،); elsewhere a new phrase begins with it.
function mayHaveArticle(words: readonly FoldedWord[], { i, at }: { i: number; at: number }): boolean {
  const letters = (place: number) => (place < i ? "" : (words[place] as FoldedWord).letters);
  if (isLeaderSurname(letters(at)) || ordinal.test(letters(at)) || isConnector(letters(at - 1))) return true;
  // الملك سلمان السياسي المخضرم: two in a row are adjectives
  const after = words[at + 1];
  if (after?.gap === " " && after.letters.startsWith("ال")) return false;
  if (isGivenName(letters(at - 1)) || isConnector(letters(at - 2))) return true;
  return at === i + 1 && !letters(i).startsWith("ال") && (after?.gap !== " " || endsName(after.letters));
}

function canBegin(context: NameContext, i: number, isWeak: boolean): boolean {
  const { words, isCountry, hasWord } = context;
  const { letters } = words[i] as FoldedWord;
  if (!arabicLetters.test(letters) || isEnd(context, i) || isCountry(i) || titlesFrom(letters).length > 0) return false;
  if (isGivenName(letters)) return true;
  if (isWeak) return false;
  if (letters.startsWith("ال")) return isLeaderSurname(letters);
  return !isCliticFirst(letters, hasWord) && !looksCommon(letters);
}

// A name is not written with the ending of an indefinite noun.
const tanwin = /[\u064b-\u064d]/;

function isEnd({ text, words }: NameContext, i: number): boolean {
  const { letters, start, end } = words[i] as FoldedWord;
  const written = text.slice(start, end);
  return tanwin.test(written) || endsName(letters, written);
}

function goesOn(context: NameContext, i: number): boolean {
  const { words, isCountry, hasWord } = context;
  const word = words[i];
  if (word?.gap !== " " || !arabicLetters.test(word.letters)) return false;
  const { letters } = word;
  if ((isCountry(i) && !isLeaderSurname(letters)) || isEnd(context, i)) return false;
  if (isGivenName(letters)) return true;
  return !isOffice(letters) && !isCliticFirst(letters, hasWord) && !looksCommon(letters);
}

function isOffice(letters: string): boolean {
  return !letters.startsWith("ال") && titlesFrom(letters).some(({ words }) => words.length === 1);
}

// و before a word, or ب ل ك ف before one that is known: a new phrase begins.
function isCliticFirst(letters: string, hasWord: (letters: string) => boolean): boolean {
  if (definite.test(letters) && !letters.startsWith("ال")) return true;
  if (!/^[وفبلك]/.test(letters)) return false;
  const rest = letters.slice(1);
  if (rest.length < 2) return false;
  if (endsName(rest) || isGivenName(rest) || titlesFrom(rest).length > 0 || isVerbalNoun(rest)) return true;
  if (hasWord(rest) || hasWord(`ال${rest}`)) return true;
  return letters.startsWith("و") && letters.length > 4;
}

// مناقشة, تعزيز, استكمال: nouns of doing, as they follow a ل.
function isVerbalNoun(letters: string): boolean {
  return /^م[\u0621-\u064a]ا[\u0621-\u064a]{2}ه$|^ت[\u0621-\u064a]{2}ي[\u0621-\u064a]$|^است[\u0621-\u064a]{2}ا[\u0621-\u064a]/.test(
    letters,
  );
}

// Plurals in ات, words with a pronoun behind them, adjectives in ال and futures are words of the sentence, not names.
function looksCommon(letters: string): boolean {
  return /ات$|.{3}(?:ها|هم|هما)$|^ال.*(?:يه|ين)$|^[ست]ت[\u0621-\u064a]{3}/.test(letters) || isVerbalNoun(letters);
}
