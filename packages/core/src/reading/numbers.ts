import type { Span } from "../text/span.ts";
import { sumFrom, totalOf } from "./number-sum.ts";
import { type NumberToken, numberTokens } from "./number-tokens.ts";
import { readingInputOf, type Scope } from "./scope.ts";

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
export function findNumbers(text: string, scope?: Scope): NumberFound[] {
  return numbersIn(numberTokens(readingInputOf(text, scope)));
}

// A fraction such as نصف counts only in a number: before a scale, or after "and".
function numbersIn(tokens: readonly NumberToken[]): NumberFound[] {
  const numbers: NumberFound[] = [];
  for (let i = 0; i < tokens.length; ) {
    const sum = sumFrom(tokens, i);
    const value = totalOf(sum);
    if (sum.used > 0 && value !== undefined) {
      const { start } = tokens[i] as NumberToken;
      const { end } = tokens[i + sum.used - 1] as NumberToken;
      numbers.push({ start, end, value, form: formOf(tokens.slice(i, i + sum.used)) });
    }
    i += Math.max(1, sum.used);
  }
  return numbers;
}

function formOf(tokens: readonly NumberToken[]): NumberForm {
  if (tokens.some(({ kind }) => kind === "ordinal")) return "ordinal";
  const digits = tokens.filter(({ kind }) => kind === "numeral").length;
  if (digits > 0) return digits === tokens.length ? "digits" : "mixed";
  const [only] = tokens;
  return tokens.length === 1 && only?.word.isDual && only.kind !== "parts" ? "dual" : "words";
}
