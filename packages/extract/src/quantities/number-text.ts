import {
  type Approximator,
  type CurrencyFound,
  type FoldedWord,
  findApproximators,
  findCurrencies,
  findNumbers,
  type NumberFound,
  type Reading,
  type Span,
} from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import { draftReading } from "../languages/draft-reading.ts";
import { currencyInUse } from "./currency-in-use.ts";
import { type QuantityTerms, quantityTerms } from "./quantity-terms.ts";

/** A text with the data that a search for quantities needs repeatedly. */
export interface NumberText {
  text: string;
  words: readonly FoldedWord[];
  numbers: readonly NumberFound[];
  /** The position of the first word that begins at an offset or after it. */
  wordFrom: (offset: number) => number;
  /** Whether a number includes a word, by its position. */
  isInNumber: (i: number) => boolean;
  currencies: readonly CurrencyFound[];
  currencyFrom: (start: number) => CurrencyFound | undefined;
  currencyTo: (end: number) => CurrencyFound | undefined;
  approximatorFrom: (start: number) => Approximator | undefined;
  approximatorTo: (end: number) => Approximator | undefined;
  lexicons: ActiveLexicons;
  terms: QuantityTerms;
  /** The code of a currency whose name several states use, if one of them alone is named in the text. */
  codeOf: (name: string) => string | undefined;
}

/** The reading of a text with what is looked up in it by offset: words, numbers, money and approximators. */
export function numberText(
  text: string,
  given: { lexicons?: ActiveLexicons; reading?: Reading; countries?: ReadonlySet<string> } = {},
): NumberText {
  const { lexicons = lexiconsFor(), reading = draftReading(text, lexicons) } = given;
  const { words } = reading;
  const [numbers, currencies] = [reading.hits(findNumbers), reading.hits(findCurrencies)];
  const approximators = reading.hits(findApproximators);
  const inNumbers = wordsOfNumbers(words, numbers);
  return {
    ...{ text, words, numbers, currencies, lexicons, terms: quantityTerms(lexicons) },
    codeOf: currencyInUse(lexicons, given.countries ?? new Set()),
    wordFrom: wordsByOffset(words, text.length),
    isInNumber: (i) => inNumbers[i] === 1,
    currencyFrom: byOffset(currencies, ({ start }) => start),
    currencyTo: byOffset(currencies, ({ end }) => end),
    approximatorFrom: byOffset(approximators, ({ start }) => start),
    approximatorTo: byOffset(approximators, ({ end }) => end),
  };
}

function byOffset<T>(found: readonly T[], offsetOf: (one: T) => number): (offset: number) => T | undefined {
  if (found.length === 0) return () => undefined;
  const known = new Map(found.map((one) => [offsetOf(one), one]));
  return (offset) => known.get(offset);
}

// A table, because each number of a text asks several times.
function wordsByOffset(words: readonly Span[], length: number): (offset: number) => number {
  const first = new Int32Array(length + 1).fill(words.length);
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const { start } = words[i] as Span;
    first.fill(i, from, start + 1);
    from = start + 1;
  }
  return (offset) => first[offset] ?? words.length;
}

function wordsOfNumbers(words: readonly Span[], numbers: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(words.length);
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i] as Span;
    while (next < numbers.length && (numbers[next] as Span).end <= start) next++;
    if (next < numbers.length && (numbers[next] as Span).start < end) inside[i] = 1;
  }
  return inside;
}

/** The currency sign or ISO 4217 code that ends at an offset: US$, USD. */
export function moneyBefore({ text, currencyTo }: NumberText, end: number): CurrencyFound | undefined {
  const found = currencyTo(end) ?? (text.charAt(end - 1) === "." ? currencyTo(end - 1) : undefined);
  // Rs 500, Rs. 500
  if (found && shortNames.has(text.slice(found.start, found.end))) return found;
  if (!found?.code || found.end !== end) return undefined;
  const written = text.slice(found.start, end);
  if (written !== found.code) return isSign(written) ? found : undefined;
  return otherWords.has(found.code) && !looksLikeAmount(text.slice(end, end + longestAmount)) ? undefined : found;
}

// names that are only written before an amount
const shortNames: ReadonlySet<string> = new Set("Rs Tk RM Rp Ksh KSh Kshs Dh Dhs NIS SFr".split(" "));

// US$, €
function isSign(written: string): boolean {
  return /\p{Sc}$/u.test(written);
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

/** The approximator right before an offset, on the same line. */
export function modBefore({ text, approximatorTo }: NumberText, start: number): Approximator | undefined {
  const end = previousEnd(text, start);
  const found = end === undefined ? undefined : approximatorTo(end);
  return found && !text.slice(found.start, found.end).includes("\n") ? found : undefined;
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

/** Whether a UTF-16 unit is a space that does not end a line. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}

function isWhite(unit: number): boolean {
  return unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(String.fromCharCode(unit));
}
