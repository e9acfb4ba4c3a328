import { type CurrencyName, currencyTable } from "./currency-names.ts";
import { type FoldedWord, foldedWords, withoutProclitics } from "./folded-words.ts";
import { remembered } from "./remembered.ts";
import type { Span } from "./span.ts";

/** Money named in a text, with the adjective or country that says whose it is. */
export interface CurrencyFound extends Span {
  /** By ISO 4217; absent where a bare name, such as dinar, leaves it open. */
  code?: string;
  /** Without a code, the name in English. */
  name?: string;
  /** The words do not say whose money it is: the code, where there is one, is a reading. */
  isBare: boolean;
  /** The name is an Arabic dual. */
  isDual: boolean;
}

/** The money named in a text or a span of it, in order: names in Arabic and English, signs ($, US$, €) and codes (USD). */
export function findCurrencies(text: string, span: Span = { start: 0, end: text.length }): CurrencyFound[] {
  const words = foldedWords(text, span);
  const named = words.flatMap((_, i) => currencyAt(text, words, i) ?? []);
  const sorted = [...named, ...moneySigns(text, span)].sort((a, b) => a.start - b.start || b.end - a.end);
  // pounds sterling is one name
  return sorted.filter(({ end }, i) => i === 0 || end > (sorted[i - 1] as CurrencyFound).end);
}

/** The money whose name, code or abbreviation stands at a word; its owner may begin before the word. */
export function currencyAt(text: string, words: readonly FoldedWord[], i: number): CurrencyFound | undefined {
  return nameAt(text, words, i) ?? codeAt(text, words[i] as FoldedWord) ?? abbreviationAt(words, i);
}

function nameAt(text: string, words: readonly FoldedWord[], i: number): CurrencyFound | undefined {
  const word = words[i] as FoldedWord;
  if (word.isNumeral) return undefined;
  const found = nameBehindProclitics(word.letters);
  if (!found) return undefined;
  const { start, end } = word.part(found.skipped);
  // بين is no yen
  if (found.skipped > 0 && word.letters.length - found.skipped < 3) return undefined;
  const { code, name, isShared, isDual, language } = found.found;
  const owner = language === "ar" ? ownerBehind(words, i, found.found) : ownerBefore(words, i, found.found);
  // a line is a paragraph, and no name runs over its end
  if (owner && !text.slice(Math.min(start, owner.start), Math.max(end, owner.end)).includes("\n")) {
    const whole = language === "ar" ? { start, end: owner.end } : { start: owner.start, end };
    return { ...whole, code: owner.code, isBare: false, isDual };
  }
  return {
    start,
    end,
    ...(code !== undefined && { code }),
    ...(name !== undefined && { name }),
    isBare: isShared,
    isDual,
  };
}

const nameBehindProclitics = remembered((letters) => {
  const { names } = currencyTable();
  return withoutProclitics(
    letters,
    (name) => names.get(name) ?? (name.startsWith("ال") ? names.get(name.slice(2)) : undefined),
  );
});

interface Owner extends Span {
  code: string;
}

function ownerBehind(words: readonly FoldedWord[], i: number, { owners }: CurrencyName): Owner | undefined {
  for (const length of [2, 1]) {
    const beside = words.slice(i + 1, i + 1 + length);
    if (beside.length < length || beside.some(({ gap }) => gap !== " ")) continue;
    const code = owners.get(beside.map(({ letters }) => masculine(letters)).join(" "));
    if (code) return { code, start: (words[i] as FoldedWord).start, end: (beside.at(-1) as FoldedWord).end };
  }
  return undefined;
}

// أمريكية، الأمريكية، أمريكيا
function masculine(letters: string): string {
  return letters.replace(/^ال/, "").replace(/ي(?:ه|ا|ين|ان|تين|تان)$/, "ي");
}

function ownerBefore(words: readonly FoldedWord[], i: number, { owners }: CurrencyName): Owner | undefined {
  for (const length of [2, 1]) {
    const beside = words.slice(Math.max(0, i - length), i);
    const joints = [...beside.slice(1), words[i] as FoldedWord];
    if (beside.length < length || joints.some(({ gap }) => !/^\.?[ -]?$/.test(gap))) continue;
    const code = owners.get(beside.map(({ letters }) => letters).join(" "));
    if (code) return { code, start: (beside[0] as FoldedWord).start, end: (words[i] as FoldedWord).end };
  }
  return undefined;
}

function codeAt(text: string, { start, end, letters }: FoldedWord): CurrencyFound | undefined {
  const isCode = /^[a-z]{3}$/.test(letters) && currencyTable().codes.has(text.slice(start, end));
  return isCode ? { start, end, code: text.slice(start, end), isBare: false, isDual: false } : undefined;
}

// ج.م
function abbreviationAt(words: readonly FoldedWord[], i: number): CurrencyFound | undefined {
  const [first, second] = [words[i], words[i + 1]];
  if (first?.letters.length !== 1 || second?.letters.length !== 1 || second.gap !== ".") return undefined;
  const code = currencyTable().abbreviations.get(`${first.letters} ${second.letters}`);
  return code ? { start: first.start, end: second.end, code, isBare: false, isDual: false } : undefined;
}

const sign = /(?<![\p{L}])(?:US|HK|NZ|[ACSR])?\$|[$€£¥₪₽₺₹₩]/gu;

/** The signs of money in a text or a span of it: $, US$, €. */
export function moneySigns(text: string, { start, end }: Span = { start: 0, end: text.length }): CurrencyFound[] {
  return [...text.slice(start, end).matchAll(sign)].flatMap(({ 0: symbol, index }) => {
    const known = currencyTable().symbols.get(symbol);
    const from = start + index;
    return known
      ? [{ start: from, end: from + symbol.length, code: known.code, isBare: known.isShared, isDual: false }]
      : [];
  });
}
