import { type FoldedWord, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { NumberKind, NumberWord } from "./number-word.ts";
import { numberWord } from "./number-words.ts";
import { numeralValue } from "./numeral.ts";
import type { Span } from "./span.ts";

/** A word or numeral that may be part of a number, with what joins it to the one before. */
export interface NumberToken extends Span {
  kind: NumberKind | "numeral";
  value: number;
  word: Partial<NumberWord>;
  /** How it follows the token before: right behind it, joined by "and", or not at all. */
  joint: "adjacent" | "and" | "none";
}

/** The words and numerals of a text that may make up numbers, in order. */
export function numberTokens(text: string, span?: Span): NumberToken[] {
  const words = span ? foldedWords(text, span) : foldedWords(text);
  const tokens: NumberToken[] = [];
  let last = -1;
  for (const [i, word] of words.entries()) {
    const token = tokenOf(word, words[i - 1]);
    if (!token) continue;
    tokens.push({ ...token, joint: jointOf({ words, from: last, to: i, own: token.hasAnd }) });
    last = i;
  }
  return tokens;
}

type Found = Omit<NumberToken, "joint"> & { hasAnd: boolean };

function tokenOf(word: FoldedWord, before: FoldedWord | undefined): Found | undefined {
  if (word.isNumeral) {
    const value = numeralValue(word.letters);
    return value === undefined ? undefined : { ...word.part(0), kind: "numeral", value, word: {}, hasAnd: false };
  }
  const found = withoutProclitics(
    word.letters,
    (letters) => numberWord(letters) ?? numberWord(letters.replace(/^ال/, "")),
  );
  if (!found) return undefined;
  const letters = word.letters.slice(0, found.skipped);
  // per cent: بالمئة and في المئة
  if (found.found.kind === "hundred" && (letters.endsWith("ب") || before?.letters === "في")) return undefined;
  const { kind, value } = found.found;
  return { ...word.part(found.skipped), kind, value, word: found.found, hasAnd: /^[وف]$/.test(letters) };
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
  // half a million
  if (to - from === 2 && between?.letters === "a") return "adjacent";
  const isAnd =
    to - from === 2 && /^(?:و|and)$/.test(between?.letters ?? "") && /^[ \u00a0]*$/.test(between?.gap ?? "");
  return isAnd ? "and" : "none";
}
