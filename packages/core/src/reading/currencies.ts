import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { type CurrencyName, type CurrencyTable, currencyTable } from "./currency-table.ts";
import { findMoneySigns } from "./money-signs.ts";
import { mayBe, readingInputOf, type Scope } from "./scope.ts";

/** A currency named in a text, with the adjective or country of its owner. */
export interface CurrencyFound extends Span {
  /** The ISO 4217 code; absent if a bare name, such as dinar, is ambiguous. */
  code?: string;
  /** Without a code, the name in English. */
  name?: string;
  /** The words do not name the owner: the code, if there is one, is an assumption. */
  isBare: boolean;
  /** The name is a dual. */
  isDual: boolean;
}

/** The currencies named in a text, in order: names, signs ($, US$, €) and codes (USD). */
export function findCurrencies(text: string, scope?: Scope): CurrencyFound[] {
  const page = readingInputOf(text, scope);
  const place: Place = { text, words: page.words, table: currencyTable(page.vocabulary) };
  const found = moneySigns(text, page.span);
  for (let i = 0; i < page.words.length; i++) {
    if (mayBe(page, i, "numerals")) continue;
    const one =
      (mayBe(page, i, "money") ? nameAt(place, i) : undefined) ?? codeAt(place, i) ?? abbreviationAt(place, i);
    if (one) found.push(one);
  }
  if (found.length < 2) return found;
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  // pounds sterling is one name
  return sorted.filter(({ end }, i) => i === 0 || end > (sorted[i - 1] as CurrencyFound).end);
}

interface Place {
  text: string;
  words: readonly FoldedWord[];
  table: CurrencyTable;
}

function nameAt({ text, words, table }: Place, i: number): CurrencyFound | undefined {
  const word = words[i] as FoldedWord;
  if (word.isNumeral) return undefined;
  const found = table.named(word.letters);
  if (!found) return undefined;
  const { start, end } = word.part(found.skipped);
  // بين is not ين (yen) with a prefix
  if (found.skipped > 0 && word.letters.length - found.skipped < 3) return undefined;
  const { code, name, isShared, isDual, grammar } = found.found;
  const isAfter = grammar.side === "after";
  const owner = isAfter ? ownerAfter(words, i, found.found) : ownerBefore(words, i, found.found);
  // a line is a paragraph, so a name cannot continue on the next line
  if (owner && !text.slice(Math.min(start, owner.start), Math.max(end, owner.end)).includes("\n")) {
    const whole = isAfter ? { start, end: owner.end } : { start: owner.start, end };
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

interface Owner extends Span {
  code: string;
}

function ownerAfter(words: readonly FoldedWord[], i: number, { owners, grammar }: CurrencyName): Owner | undefined {
  for (const length of [2, 1]) {
    const beside = words.slice(i + 1, i + 1 + length);
    if (beside.length < length || beside.some(({ gap }) => gap !== " ")) continue;
    const code = owners().get(beside.map(({ letters }) => grammar.base(letters)).join(" "));
    if (code) return { code, start: (words[i] as FoldedWord).start, end: (beside.at(-1) as FoldedWord).end };
  }
  return undefined;
}

function ownerBefore(words: readonly FoldedWord[], i: number, { owners, grammar }: CurrencyName): Owner | undefined {
  for (const length of [2, 1]) {
    const beside = words.slice(Math.max(0, i - length), i);
    const joints = [...beside.slice(1), words[i] as FoldedWord];
    if (beside.length < length || joints.some(({ gap }) => !/^\.?[ -]?$/.test(gap))) continue;
    const code = owners().get(beside.map(({ letters }) => grammar.base(letters)).join(" "));
    if (code) return { code, start: (beside[0] as FoldedWord).start, end: (words[i] as FoldedWord).end };
  }
  return undefined;
}

const codeLetters = 3;

function codeAt({ text, words, table }: Place, i: number): CurrencyFound | undefined {
  const { start, end, letters } = words[i] as FoldedWord;
  if (letters.length !== codeLetters || !/^[a-z]+$/.test(letters)) return undefined;
  const code = text.slice(start, end);
  return table.codes.has(code) ? { start, end, code, isBare: false, isDual: false } : undefined;
}

// ج.م
function abbreviationAt({ words, table }: Place, i: number): CurrencyFound | undefined {
  const [first, second] = [words[i], words[i + 1]];
  if (first?.letters.length !== 1 || second?.letters.length !== 1 || second.gap !== ".") return undefined;
  const code = table.abbreviations.get(`${first.letters} ${second.letters}`);
  return code ? { start: first.start, end: second.end, code, isBare: false, isDual: false } : undefined;
}

// $, US$, €
function moneySigns(text: string, span: Span): CurrencyFound[] {
  return findMoneySigns(text, span).map(({ start, end, code, isShared }) => ({
    ...{ start, end, code, isBare: isShared, isDual: false },
  }));
}
