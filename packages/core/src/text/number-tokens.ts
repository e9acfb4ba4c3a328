import { type FoldedWord, foldedList, withoutProclitics } from "./folded-words.ts";
import type { NumberKind, NumberWord } from "./number-word.ts";
import { numberWord } from "./number-words.ts";
import { numeralValue } from "./numeral.ts";
import { remembered } from "./remembered.ts";
import type { Span } from "./span.ts";

/** A word or numeral that may be part of a number, with what joins it to the one before. */
export interface NumberToken extends Span {
  kind: NumberKind | "numeral";
  value: number;
  word: Partial<NumberWord>;
  /** How it follows the token before: right behind it, joined by "and" or by the word for a decimal point, or not at all. */
  joint: "adjacent" | "and" | "point" | "none";
  /** How many digits a numeral without separators has. */
  digits?: number;
  /** A numeral of four digits behind the word year, which no scale behind it multiplies. */
  isYear?: boolean;
  /** Whether "of a" joins a scale to the share before it: a quarter of a billion. */
  isOf?: boolean;
}

/** The words and numerals of a text that may make up numbers, in order. */
export function numberTokens(text: string, words: readonly FoldedWord[]): NumberToken[] {
  const tokens: NumberToken[] = [];
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    const token = word.isNumeral ? numeralOf(words, i) : tokenOf(words, i);
    if (!token) continue;
    const joint = jointOf({ words, from: last, to: i, own: token.hasAnd });
    // a line is a paragraph, and no number runs over its end
    const isApart = joint !== "none" && text.slice(tokens.at(-1)?.end, word.start).includes("\n");
    const isOf = token.kind === "scale" && words[i - 2]?.letters === "of" && words[i - 1]?.letters === "a";
    tokens.push({ ...token, joint: isApart ? "none" : joint, ...(isOf ? { isOf } : {}) });
    last = i;
  }
  return tokens;
}

type Found = Omit<NumberToken, "joint"> & { hasAnd: boolean };

interface Lists {
  years: ReadonlySet<string>;
  points: ReadonlySet<string>;
  /** Words behind which one is a pronoun: أي واحد, كل واحد. */
  pronouns: ReadonlySet<string>;
  /** Words before a scale that count it without a number. */
  vague: ReadonlySet<string>;
}

let lists: Lists | undefined;

function known(): Lists {
  lists ??= {
    years: new Set(foldedList("عام العام عامي لعام بعام سنة السنة لسنة year")),
    points: new Set(foldedList("فاصلة فاصل point")),
    pronouns: new Set(foldedList("أي كل")),
    vague: new Set(foldedList("several few many per multi of")),
  };
  return lists;
}

function numeralOf(words: readonly FoldedWord[], i: number): Found | undefined {
  const { letters, gap, part } = words[i] as FoldedWord;
  const isPlain = /^[0-9]+$/.test(letters);
  const numeral = { kind: "numeral", word: {}, hasAnd: false } as const;
  if (isPlain && startsWithPoint.test(i > 0 ? gap : ` ${gap}`)) {
    return { ...part(-1), ...numeral, value: Number(`0.${letters}`) };
  }
  const value = numeralValue(letters);
  if (value === undefined) return undefined;
  const isYear = letters.length === 4 && isPlain && known().years.has(words[i - 1]?.letters ?? "");
  return { ...part(0), ...numeral, value, isYear, ...(isPlain && { digits: letters.length }) };
}

// .77, but not the stop of a sentence that a numeral follows without a space
const startsWithPoint = /[\s([{"'«+$€£-]\.$/;

// $300m: the letter is a scale only where a sign of money says that no metres are meant
const letterScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

function tokenOf(words: readonly FoldedWord[], i: number): Found | undefined {
  const word = words[i] as FoldedWord;
  const before = words[i - 1];
  const scale = letterScales.get(word.letters);
  if (scale !== undefined) {
    const isScale = word.gap === "" && before?.isNumeral && /[$€£¥₪₽₺₹] ?$/.test(before.gap);
    return isScale
      ? { ...word.part(0), kind: "scale", value: scale, word: { language: "en" }, hasAnd: false }
      : undefined;
  }
  const found = numberBehindProclitics(word.letters);
  if (!found) return undefined;
  const letters = word.letters.slice(0, found.skipped);
  const { kind, value, language } = found.found;
  // several million, parts per million
  if (kind === "scale" && language === "en" && known().vague.has(before?.letters ?? "")) return undefined;
  // per cent: بالمئة and في المئة
  if (kind === "hundred" && (letters.endsWith("ب") || before?.letters === "في")) return undefined;
  if (kind === "unit" && value === 1 && known().pronouns.has(before?.letters ?? "")) return undefined;
  return { ...word.part(found.skipped), kind, value, word: found.found, hasAnd: /^[وف]$/.test(letters) };
}

const numberBehindProclitics = remembered((letters) => withoutProclitics(letters, numberNamed));

function numberNamed(letters: string): NumberWord | undefined {
  return numberWord(letters) ?? (letters.startsWith("ال") ? numberWord(letters.slice(2)) : undefined);
}

interface Between {
  words: readonly FoldedWord[];
  from: number;
  to: number;
  own: boolean;
}

function jointOf({ words, from, to, own }: Between): NumberToken["joint"] {
  const gap = words[to]?.gap ?? "";
  if (from < 0 || !/^[ \-\u00a0]*$/.test(gap)) return "none";
  if (to - from === 1) return own ? "and" : "adjacent";
  const between = words[from + 1];
  // two and a half, a quarter of a million
  const second = to - from === 3 && words[from + 2]?.letters === "a" ? between?.letters : undefined;
  if (second === "and") return "and";
  if (second === "of") return "adjacent";
  if (to - from !== 2 || between === undefined) return "none";
  // half a million
  if (between.letters === "a") return "adjacent";
  if (!/^[ \u00a0]*$/.test(between.gap)) return "none";
  if (known().points.has(between.letters)) return "point";
  return /^(?:و|and)$/.test(between.letters) ? "and" : "none";
}
