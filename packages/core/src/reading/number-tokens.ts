import type { NumberGrammar, NumberKind } from "../languages/parts/numbers.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import type { NumberWord } from "./number-word.ts";
import { type NumberTable, numberTable } from "./number-words.ts";
import { numeralValue } from "./numeral.ts";
import { mayBe, type ReadingInput } from "./scope.ts";

/** A word or numeral that may be part of a number, with the way it joins the previous one. */
export interface NumberToken extends Span {
  kind: NumberKind | "numeral";
  value: number;
  word: Partial<NumberWord> & { grammar?: NumberGrammar };
  /** How it follows the token before: right after it, joined by "and" or by the word for a decimal point, or not at all. */
  joint: "adjacent" | "and" | "point" | "none";
  /** How many digits a numeral without separators has. */
  digits?: number;
  /** A numeral of four digits after the word year, which no scale after it multiplies. */
  isYear?: boolean;
  /** Whether "of a" joins a scale to the share before it: a quarter of a billion. */
  isOf?: boolean;
}

type Found = Omit<NumberToken, "joint"> & { hasAnd: boolean; count: number };

/** The words and numerals of a text that may make up numbers, in order. */
export function numberTokens(page: ReadingInput): NumberToken[] {
  const { text, words, vocabulary } = page;
  const table = numberTable(vocabulary);
  const tokens: NumberToken[] = [];
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    if (!mayBe(page, i, "numbers") && !mayBe(page, i, "numerals")) continue;
    const found = foundAt({ table, words }, i);
    if (found.length === 0) continue;
    const [{ hasAnd: own, count, ...first }, ...more] = found as [Found, ...Found[]];
    const joined = jointOf({ table, words, from: last, to: i, own, isScale: first.kind === "scale" });
    // a line is a paragraph, so a number cannot continue on the next line
    const isApart = joined.joint !== "none" && text.slice(tokens.at(-1)?.end, first.start).includes("\n");
    tokens.push(isApart ? { ...first, joint: "none" } : { ...first, ...joined });
    for (const { hasAnd, count: _, ...token } of more) tokens.push({ ...token, joint: hasAnd ? "and" : "adjacent" });
    i += count - 1;
    last = i;
  }
  return tokens;
}

interface Place {
  table: NumberTable;
  words: readonly FoldedWord[];
}

function foundAt(place: Place, i: number): Found[] {
  const word = place.words[i] as FoldedWord;
  const found = word.isNumeral ? numeralOf(place, i) : (phraseAt(place, i) ?? tokenOf(place, i));
  return found ? [found] : word.isNumeral ? [] : joinedAt(place, i);
}

function numeralOf({ table, words }: Place, i: number): Found | undefined {
  const word = words[i] as FoldedWord;
  const { letters, gap } = word;
  const isPlain = /^[0-9]+$/.test(letters);
  if (isPlain && gap.endsWith(".") && startsWithPoint.test(i > 0 ? gap : ` ${gap}`))
    return numeralAt(word.part(-1), Number(`0.${letters}`));
  const value = numeralValue(letters, table.decimalMark);
  if (value === undefined) return undefined;
  const found = numeralAt(word, value);
  if (isPlain && isRank({ table, words }, i)) return { ...found, kind: "ordinal" };
  if (!isPlain) return found;
  found.isYear = letters.length === 4 && table.yearBefore.has(words[i - 1]?.letters ?? "");
  found.digits = letters.length;
  return found;
}

const noWord: NumberToken["word"] = {};

function numeralAt({ start, end }: Span, value: number): Found {
  return { start, end, kind: "numeral", value, word: noWord, hasAnd: false, count: 1 };
}

function isRank({ table, words }: Place, i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && /^[-.]?$/.test(next.gap) && table.ordinalEndings.has(next.letters);
}

// .77, but not the full stop of a sentence with a numeral directly after it
const startsWithPoint = /[\s([{"'«+$€£-]\.$/;

function phraseAt({ table, words }: Place, i: number): Found | undefined {
  const first = words[i] as FoldedWord;
  const found = table
    .phrases(first.letters)
    .find(({ rest }) => rest.every((own, k) => words[i + k + 1]?.letters === own && isGap(words[i + k + 1])));
  if (!found) return undefined;
  const { meaning: word, rest } = found;
  const { end } = words[i + rest.length] as FoldedWord;
  return { start: first.start, end, kind: word.kind, value: word.value, word, hasAnd: false, count: rest.length + 1 };
}

function isGap(word: FoldedWord | undefined): boolean {
  return word !== undefined && /^[ \-\u00a0]*$/.test(word.gap);
}

function tokenOf({ table, words }: Place, i: number): Found | undefined {
  const word = words[i] as FoldedWord;
  const before = words[i - 1];
  const scale = table.letterScales.get(word.letters);
  if (scale !== undefined) {
    // $300m: the letter is a scale only if a currency sign shows that it does not mean metres
    const isScale = word.gap === "" && before?.isNumeral && /[$€£¥₪₽₺₹] ?$/.test(before.gap);
    return isScale
      ? { ...word.part(0), kind: "scale", value: scale.value, word: scale, hasAnd: false, count: 1 }
      : undefined;
  }
  const found = table.named(word.letters);
  if (!found) return undefined;
  const { kind, value } = found.word;
  const beside = before?.letters ?? "";
  if (kind === "scale" && table.vagueBefore.has(beside)) return undefined;
  const prefix = word.letters.slice(0, found.skipped);
  if (
    kind === "hundred" &&
    (table.percentWords.has(beside) || table.percentPrefixes.some((one) => prefix.endsWith(one)))
  )
    return undefined;
  if (kind === "unit" && value === 1 && table.pronounAfter.has(beside)) return undefined;
  return { ...word.part(found.skipped), kind, value, word: found.word, hasAnd: found.hasAnd, count: 1 };
}

function joinedAt({ table, words }: Place, i: number): Found[] {
  const joined = words[i] as FoldedWord;
  return (table.split(joined.letters) ?? []).map(({ word, from, to, hasAnd }) => ({
    ...joined.part(from, to),
    ...{ kind: word.kind, value: word.value, word, hasAnd, count: 1 },
  }));
}

interface Between extends Place {
  from: number;
  to: number;
  own: boolean;
  isScale: boolean;
}

type Joined = Pick<NumberToken, "joint" | "isOf">;

const apart: Joined = { joint: "none" };

function jointOf({ table, words, from, to, own, isScale }: Between): Joined {
  const gap = words[to]?.gap ?? "";
  if (from < 0 || !/^[ \-\u00a0]*$/.test(gap) || to - from > 3) return apart;
  const between = words.slice(from + 1, to);
  if (between.length === 0) return { joint: own ? "and" : "adjacent" };
  const letters = between.map((word) => word.letters).join(" ");
  // half a million
  if (table.articles.has(letters)) return { joint: "adjacent" };
  if (table.of.has(letters) && (isScale || between.length > 1))
    return { joint: "adjacent", ...(isScale && { isOf: true }) };
  if (between.length === 1 && !/^[ \u00a0]*$/.test(between[0]?.gap ?? "")) return apart;
  if (table.points.has(letters)) return { joint: "point" };
  return { joint: table.and.has(letters) ? "and" : "none" };
}
