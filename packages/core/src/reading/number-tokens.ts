import type { NumberGrammar, NumberKind } from "../languages/parts/numbers.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import type { NumberWord } from "./number-word.ts";
import { type NumberTable, numberTable } from "./number-words.ts";
import { numeralValue } from "./numeral.ts";
import type { ReadingInput } from "./scope.ts";
import { wordBits } from "./word-bits.ts";

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
  /** How many a scale means if no number is before it: two of a construct dual, one before a fraction. */
  alone?: number;
  /** Whether "of a" joins a scale to the share before it: a quarter of a billion. */
  isOf?: boolean;
}

/** A token before it is known how it follows the one before. */
interface Found extends NumberToken {
  /** Whether "and" is written onto it. */
  hasAnd: boolean;
  /** How many words it consists of. */
  count: number;
}

/** Reads the words and numerals of a text that may make up numbers, in order: as many as are asked for. */
export class NumberTokens {
  /** The tokens that were read and not dropped. */
  readonly tokens: NumberToken[] = [];
  readonly #page: ReadingInput;
  readonly #place: Place;
  #next: number;
  #last = -1;
  #end = 0;

  constructor(page: ReadingInput) {
    this.#page = page;
    this.#place = { table: numberTable(page.vocabulary), words: page.words };
    this.#next = page.range.from;
  }

  get isDone(): boolean {
    return this.#next >= this.#page.range.to;
  }

  /** Reads on until there are so many tokens, or until the end. */
  read(count: number): void {
    const { bits, range } = this.#page;
    for (; this.#next < range.to && this.tokens.length < count; this.#next++)
      if (((bits[this.#next] as number) & numberBits) !== 0) this.#readAt(this.#next);
  }

  /** Forgets the first tokens. */
  drop(count: number): void {
    this.tokens.splice(0, count);
  }

  #readAt(i: number): void {
    const found = foundAt(this.#place, i);
    const joined = found ? undefined : joinedAt(this.#place, i);
    const first = found ?? joined?.[0];
    if (!first) return;
    const isScale = first.kind === "scale";
    const joint = jointOf(this.#place, { from: this.#last, to: i, own: first.hasAnd, isScale });
    // a line is a paragraph, so a number cannot continue on the next line
    if (joint.joint !== "none" && !this.#page.text.slice(this.#end, first.start).includes("\n")) {
      first.joint = joint.joint;
      if (joint.isOf) first.isOf = true;
    }
    if (found) this.tokens.push(found);
    else for (const one of joined as Found[]) this.tokens.push(one);
    this.#end = (this.tokens.at(-1) as NumberToken).end;
    this.#last = i + first.count - 1;
    this.#next = this.#last;
  }
}

/** The bits of the words that numbers are made up of. */
export const numberBits = wordBits.numbers | wordBits.numerals;

interface Place {
  table: NumberTable;
  words: readonly FoldedWord[];
}

function foundAt(place: Place, i: number): Found | undefined {
  const word = place.words[i] as FoldedWord;
  return word.isNumeral ? numeralOf(place, i) : (phraseAt(place, i) ?? tokenOf(place, i));
}

function tokenAt({ start, end }: Span, word: NumberWord, hasAnd: boolean): Found {
  return { start, end, kind: word.kind, value: word.value, word, joint: "none", hasAnd, count: 1 };
}

function numeralOf({ table, words }: Place, i: number): Found | undefined {
  const word = words[i] as FoldedWord;
  const { letters, gap } = word;
  const isPlain = /^[0-9]+$/.test(letters);
  if (isPlain && gap.endsWith(".") && startsWithPoint.test(i > 0 ? gap : ` ${gap}`))
    return numeralAt(word.part(-1), Number(`0.${letters}`));
  const value = isPlain ? Number(letters) : numeralValue(letters, table.decimalMark);
  if (value === undefined) return undefined;
  const found = numeralAt(word, value);
  if (!isPlain) return found;
  if (isRank({ table, words }, i)) {
    found.kind = "ordinal";
    return found;
  }
  found.isYear = letters.length === 4 && table.yearBefore.has(words[i - 1]?.letters ?? "");
  found.digits = letters.length;
  return found;
}

const noWord: NumberToken["word"] = {};

function numeralAt({ start, end }: Span, value: number): Found {
  return { start, end, kind: "numeral", value, word: noWord, joint: "none", hasAnd: false, count: 1 };
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
  const token = tokenAt({ start: first.start, end }, word, false);
  token.count = rest.length + 1;
  return token;
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
    const isScale =
      word.gap === "" && before?.isNumeral && (/\p{Sc} ?$/u.test(before.gap) || hasMoneyBeside({ table, words }, i));
    return isScale ? tokenAt(word.part(0), scale, false) : undefined;
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
  const token = tokenAt(word.part(found.skipped), found.word, found.hasAnd);
  const alone = found.word.isConstructDual ? countAlone({ table, words }, i) : undefined;
  if (alone !== undefined) token.alone = alone;
  return token;
}

// CHF 812m, 640m euros, 30m Swiss francs
function hasMoneyBeside({ table, words }: Place, i: number): boolean {
  const code = words[i - 1]?.gap === " " ? words[i - 2]?.letters : undefined;
  if (code !== undefined && table.moneyCodes.has(code)) return true;
  const [next, second] = [words[i + 1], words[i + 2]];
  if (next?.gap !== " " || next.isNumeral) return false;
  return table.moneyNames.has(next.letters) || (second?.gap === " " && table.moneyNames.has(second.letters));
}

// مليونا دولار, مليارا ونصف مليار; in "بلغوا مليونا" the word ends the phrase
function countAlone({ table, words }: Place, i: number): number | undefined {
  const next = words[i + 1];
  // مليارا و200 مليون
  if (next?.gap === " " && table.and.has(next.letters) && words[i + 2]?.isNumeral) return 1;
  if (next?.gap !== " " || next.isNumeral || next.letters.length < 2) return undefined;
  const named = table.named(next.letters);
  if (named) return named.hasAnd && named.word.kind === "fraction" ? 1 : undefined;
  return table.notCounted.has(next.letters) ? undefined : 2;
}

// The number words that one written word consists of.
function joinedAt({ table, words }: Place, i: number): Found[] {
  const joined = words[i] as FoldedWord;
  const parts = joined.isNumeral ? [] : (table.split(joined.letters) ?? []);
  return parts.map(({ word, from, to, hasAnd }, k) => {
    const token = tokenAt(joined.part(from, to), word, hasAnd);
    if (k > 0) token.joint = hasAnd ? "and" : "adjacent";
    return token;
  });
}

interface Between {
  from: number;
  to: number;
  own: boolean;
  isScale: boolean;
}

type Joined = Pick<NumberToken, "joint" | "isOf">;

const apart: Joined = { joint: "none" };
const adjacent: Joined = { joint: "adjacent" };
const joinedByAnd: Joined = { joint: "and" };

function jointOf({ table, words }: Place, { from, to, own, isScale }: Between): Joined {
  if (from < 0 || to - from > 3) return apart;
  const gap = words[to]?.gap ?? "";
  // most gaps are one space, which needs no pattern
  if (gap !== " " && !/^[ \-\u00a0]*$/.test(gap)) return apart;
  if (to - from === 1) return own ? joinedByAnd : adjacent;
  const between = words.slice(from + 1, to);
  const letters = between.map((word) => word.letters).join(" ");
  // half a million
  if (table.articles.has(letters)) return { joint: "adjacent" };
  if (table.of.has(letters) && (isScale || between.length > 1))
    return { joint: "adjacent", ...(isScale && { isOf: true }) };
  if (between.length === 1 && !/^[ \u00a0]*$/.test(between[0]?.gap ?? "")) return apart;
  if (table.points.has(letters)) return { joint: "point" };
  return { joint: table.and.has(letters) ? "and" : "none" };
}
