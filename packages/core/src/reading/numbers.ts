import type { Span } from "../text/span.ts";
import { type Sum, sumFrom, totalOf } from "./number-sum.ts";
import { type NumberToken, NumberTokens, numberBits } from "./number-tokens.ts";
import { readingInputOf, type Scope } from "./scope.ts";
import { wordBits } from "./word-bits.ts";

/** How a number is written: 2,200, twenty, 2 million, ألفان, third. */
export type NumberForm = "digits" | "words" | "mixed" | "dual" | "ordinal";

/** A number of a text; its span does not include a word before or after it. */
export interface NumberFound extends Span {
  value: number;
  form: NumberForm;
}

/**
 * The numbers of a text, in order: figures of Arabic, Persian and Latin, number words of the vocabulary, and both mixed;
 * "2 مليار و 200 مليون" is one number. Signs, strokes and per cent are not part of the value.
 */
export const findNumbers = Object.assign(numbersIn, { runBits: numberBits | wordBits.joints });

/** How many tokens are held at a time: texts have many, and most numbers have one. */
const held = 512;
/** How many tokens after a number may decide where it ends. */
const ahead = 2;

// A fraction such as نصف counts only in a number: before a scale, or after "and".
function numbersIn(text: string, scope?: Scope): NumberFound[] {
  const reader = new NumberTokens(readingInputOf(text, scope));
  const { tokens } = reader;
  const numbers: NumberFound[] = [];
  for (let i = 0; ; ) {
    if (tokens.length - i < held / 2 && !reader.isDone) {
      if (i > 0) reader.drop(i);
      i = 0;
      reader.read(held);
    }
    if (i >= tokens.length) return numbers;
    const sum = wholeSum(reader, i);
    const value = totalOf(sum);
    const next = i + Math.max(1, sum.used);
    if (sum.used > 0 && value !== undefined) {
      const { start } = tokens[i] as NumberToken;
      const { end } = tokens[next - 1] as NumberToken;
      numbers.push({ start, end, value, form: formOf(tokens, i, next) });
    }
    i = next;
  }
}

// A number that reaches the last tokens may continue in those that are not read yet.
function wholeSum(reader: NumberTokens, i: number): Sum {
  const { tokens } = reader;
  for (let sum = sumFrom(tokens, i); ; sum = sumFrom(tokens, i)) {
    if (i + sum.used + ahead < tokens.length || reader.isDone) return sum;
    reader.read(2 * tokens.length);
  }
}

function formOf(tokens: readonly NumberToken[], from: number, to: number): NumberForm {
  let digits = 0;
  for (let i = from; i < to; i++) {
    const { kind } = tokens[i] as NumberToken;
    if (kind === "ordinal") return "ordinal";
    if (kind === "numeral") digits++;
  }
  if (digits > 0) return digits === to - from ? "digits" : "mixed";
  const { word, kind } = tokens[from] as NumberToken;
  return to - from === 1 && word.isDual && kind !== "parts" ? "dual" : "words";
}
