import {
  type Approximator,
  approximatorAt,
  type CurrencyFound,
  currencyAt,
  type FoldedWord,
  findNumbers,
  firstSpanFrom,
  foldedWords,
  moneySigns,
  type NumberFound,
} from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import { type QuantityTerms, quantityTerms } from "./quantity-terms.ts";

/** A text with the data that a search for quantities needs repeatedly. */
export interface NumberText {
  text: string;
  words: readonly FoldedWord[];
  numbers: readonly NumberFound[];
  /** The ends of the words that numbers are made of. */
  numberWords: ReadonlySet<number>;
  signsFrom: ReadonlyMap<number, CurrencyFound>;
  signsTo: ReadonlyMap<number, CurrencyFound>;
  lexicons: ActiveLexicons;
  terms: QuantityTerms;
}

/** Reads a text once: its words, numbers and currency signs, by offset. */
export function numberText(text: string, given: Partial<NumberText> = {}): NumberText {
  const { words = foldedWords(text), lexicons = lexiconsFor() } = given;
  const { numbers = findNumbers(text, { words, vocabulary: quantityTerms(lexicons).vocabulary }) } = given;
  const signs = moneySigns(text);
  return {
    ...{ text, words, numbers, lexicons, terms: quantityTerms(lexicons) },
    numberWords: wordsOfNumbers(words, numbers),
    signsFrom: new Map(signs.map((one) => [one.start, one])),
    signsTo: new Map(signs.map((one) => [one.end, one])),
  };
}

function wordsOfNumbers(words: readonly FoldedWord[], numbers: readonly NumberFound[]): ReadonlySet<number> {
  const ends = new Set<number>();
  let next = 0;
  for (const { start, end } of words) {
    while (next < numbers.length && (numbers[next] as NumberFound).end <= start) next++;
    if (next < numbers.length && (numbers[next] as NumberFound).start < end) ends.add(end);
  }
  return ends;
}

// "New Zealand dollars": an owner has at most two words
const longestOwner = 2;

/** The money whose sign or name begins at an offset, with the owner before an English name: US dollars. */
export function currencyFrom({ text, words, signsFrom, terms }: NumberText, start: number): CurrencyFound | undefined {
  const sign = signsFrom.get(start);
  const first = firstSpanFrom(words, start);
  if (sign || words[first]?.start !== start) return sign;
  for (let i = first; i < Math.min(words.length, first + longestOwner + 1); i++) {
    const found = currencyAt({ text, words, vocabulary: terms.vocabulary }, i);
    if (found?.start === start) return found;
  }
  return undefined;
}

/** The currency sign or ISO 4217 code that ends at an offset: US$, USD. */
export function moneyBefore({ text, words, signsTo, terms }: NumberText, end: number): CurrencyFound | undefined {
  const sign = signsTo.get(end);
  if (sign || !isCapital(text.charCodeAt(end - 1))) return sign;
  const last = firstSpanFrom(words, end) - 1;
  const found = last < 0 ? undefined : currencyAt({ text, words, vocabulary: terms.vocabulary }, last);
  if (found?.end !== end || found.code !== text.slice(found.start, end)) return undefined;
  return otherWords.has(found.code) && !looksLikeAmount(text.slice(end, end + longestAmount)) ? undefined : found;
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

// Currency codes that are also words or abbreviations: COP29, World CUP 2026, TRY 5.
const otherWords: ReadonlySet<string> = new Set(
  "ALL AMD ANG BAM BOB COP CUP GEL LAK MAD MOP PEN RON SOS STD TOP TRY".split(" "),
);
// " 123,456,789.00 billion" and a little more
const longestAmount = 24;

// with a scale, with thousands grouped, or with two decimals
function looksLikeAmount(after: string): boolean {
  return /^[ \u00a0]?\p{Nd}+(?:[,٬]\p{Nd}{3}|[.]\p{Nd}{2}\b|[ \u00a0]?(?:m|k|[mb]n|[mb]illion|trillion|thousand)\b)/u.test(
    after,
  );
}

// "a little less than about" has five words
const longestPhrase = 5;

/** The approximator right before an offset, on the same line. */
export function modBefore({ text, words, terms }: NumberText, start: number): Approximator | undefined {
  const end = previousEnd(text, start);
  if (end === undefined) return undefined;
  const last = firstSpanFrom(words, end) - 1;
  for (let i = Math.max(0, last - longestPhrase + 1); i <= last; i++) {
    const found = approximatorAt(words, i, terms.vocabulary);
    if (found?.end === end) return text.slice(found.start, end).includes("\n") ? undefined : found;
  }
  return undefined;
}

/** The start of the next thing after an offset, if only spaces or one hyphen are between; otherwise undefined. */
export function nextStart(text: string, offset: number): number | undefined {
  let at = offset;
  if (text.charCodeAt(at) === hyphen) at++;
  else while (at < offset + mostSpaces && isSpace(text.charCodeAt(at))) at++;
  return at < text.length && text.charCodeAt(at) !== hyphen && !isWhite(text.charCodeAt(at)) ? at : undefined;
}

/** The end of the thing before an offset, if only spaces are between; otherwise undefined. */
export function previousEnd(text: string, offset: number): number | undefined {
  let at = offset;
  while (at > offset - mostSpaces && isSpace(text.charCodeAt(at - 1))) at--;
  return at > 0 && !isWhite(text.charCodeAt(at - 1)) ? at : undefined;
}

const hyphen = 0x2d;
const mostSpaces = 2;

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}

function isWhite(unit: number): boolean {
  return unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(String.fromCharCode(unit));
}
