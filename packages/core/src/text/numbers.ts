import { type NumberToken, numberTokens } from "./number-tokens.ts";
import type { Span } from "./span.ts";

/** How a number is written: 2,200, twenty, 2 million, ألفان, third. */
export type NumberForm = "digits" | "words" | "mixed" | "dual" | "ordinal";

/** A number of a text; its span holds no word before or after it. */
export interface NumberFound extends Span {
  value: number;
  form: NumberForm;
}

/**
 * The numbers of a text or a span of it, in order: digits of Arabic, Persian and Latin, number words of Arabic and
 * English, and both mixed; "2 مليار و 200 مليون" is one number. Signs and per cent are no part of the value.
 */
export function findNumbers(text: string, span?: Span): NumberFound[] {
  const tokens = numberTokens(text, span);
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

interface Sum {
  /** What scales have closed: 2,000,000 of 2 million 300 thousand. */
  total: number;
  /** What stands open before the next scale; undefined right behind one. */
  group: number | undefined;
  /** The magnitude of the part added last: 1, 10, 100; it must fall, but for an Arabic unit before its ten. */
  low: number;
  /** The scale closed last. */
  scale: number;
  last: NumberToken | undefined;
  /** Whether it has anything but fractions, and no word that waits for its ten. */
  isNumber: boolean;
  isWaiting: boolean;
  isClosed: boolean;
  used: number;
}

function sumFrom(tokens: readonly NumberToken[], from: number): Sum {
  const sum: Sum = {
    ...{ total: 0, group: undefined, low: Number.POSITIVE_INFINITY, scale: Number.POSITIVE_INFINITY, last: undefined },
    ...{ isNumber: false, isWaiting: false, isClosed: false, used: 0 },
  };
  for (let i = from; i < tokens.length && !sum.isClosed; i++) {
    const token = tokens[i] as NumberToken;
    if (sum.last && token.joint === "none") break;
    if (!add(sum, token, tokens[i + 1])) break;
    sum.last = token;
    sum.used++;
  }
  return sum;
}

function totalOf({ total, group = 0, isNumber, isWaiting }: Sum): number | undefined {
  return isNumber && !isWaiting ? rounded(total + group) : undefined;
}

// 2.2 × 10⁹ in binary is not a whole number.
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function add(sum: Sum, token: NumberToken, next: NumberToken | undefined): boolean {
  switch (token.kind) {
    case "numeral":
      return addNumeral(sum, token, next);
    case "scale":
      return addScale(sum, token);
    case "hundred":
      return addHundred(sum, token);
    case "fraction":
      return addFraction(sum, token, next);
    case "parts":
      return addParts(sum, token);
    case "ordinal":
      return addOrdinal(sum, token, next);
    default:
      return addPart(sum, token);
  }
}

function addNumeral(sum: Sum, { value, joint }: NumberToken, next: NumberToken | undefined): boolean {
  if (sum.last && (sum.group !== undefined || sum.total === 0)) return false;
  const isScaled = next?.kind === "scale" && next.joint === "adjacent" && next.value < sum.scale;
  if (sum.last && !isScaled && !(joint === "and" && value < sum.scale)) return false;
  open(sum, value, 1);
  return true;
}

function open(sum: Sum, value: number, low: number): void {
  sum.group = (sum.group ?? 0) + value;
  sum.low = low;
  sum.isNumber = true;
}

function addScale(sum: Sum, { value, joint, word }: NumberToken): boolean {
  if (word.isCounted && sum.group === undefined) return false;
  if (sum.group !== undefined && joint === "and") return false;
  if (sum.group === undefined && sum.last) {
    // a thousand billion, but not "a million, a thousand" without an and
    if (sum.last.kind === "scale" && joint === "adjacent") return multiplyLast(sum, value);
    if (joint !== "and" || value >= sum.scale) return false;
  }
  if (value >= sum.scale && sum.total > 0) return false;
  sum.total += (sum.group ?? 1) * value;
  sum.group = undefined;
  sum.low = Number.POSITIVE_INFINITY;
  sum.scale = word.isDual ? value / 2 : value;
  sum.isNumber = true;
  return true;
}

function multiplyLast(sum: Sum, value: number): boolean {
  if (sum.total === 0 || sum.last?.word.isDual) return false;
  sum.total *= value;
  sum.scale *= value;
  return true;
}

function addHundred(sum: Sum, token: NumberToken): boolean {
  const { group, last } = sum;
  if (group !== undefined && token.joint === "adjacent" && last && sum.low <= 10 && group < 100) {
    sum.group = group * 100;
    sum.low = 100;
    return true;
  }
  return addPart(sum, { ...token, kind: "hundreds" });
}

const sizes: Partial<Record<NumberToken["kind"], number>> = {
  unit: 1,
  teen: 1,
  ten: 10,
  "ten-after-unit": 10,
  hundreds: 100,
};

function addPart(sum: Sum, token: NumberToken): boolean {
  const { kind, value, joint, word } = token;
  const size = sizes[kind] ?? 1;
  const isUnit = sum.last?.kind === "unit" && sum.group !== undefined && sum.last.value > 0;
  const isTeen = kind === "ten-after-unit" && isUnit && joint === "adjacent";
  const isTenBehindUnit = kind === "ten" && isUnit && joint === "and" && word.language === "ar";
  if (!isTeen && !isTenBehindUnit) {
    if (sum.isWaiting) return false;
    if (sum.last && !follows(sum, token, size)) return false;
  }
  open(sum, value, isTeen || isTenBehindUnit ? 1 : size);
  sum.isWaiting = word.needsTen === true;
  return true;
}

// Arabic joins every part with "and"; English may, and runs the ten and its unit together.
function follows({ group, low, total, last }: Sum, { joint, word, kind }: NumberToken, size: number): boolean {
  if (group === undefined) return total > 0 && (joint === "and" || word.language === "en");
  if (last?.kind === "numeral" || size >= low) return false;
  if (kind === "teen" && low === 10) return false;
  return word.language === "en" ? joint === "adjacent" || low === 100 : joint === "and";
}

function addFraction(sum: Sum, { value, joint }: NumberToken, next: NumberToken | undefined): boolean {
  if (!sum.last) {
    sum.group = next?.kind === "scale" ? value : undefined;
    return sum.group !== undefined;
  }
  if (joint !== "and") return false;
  if (sum.group !== undefined) sum.group += value;
  else {
    sum.total += sum.scale * value;
    // مليون ونصف المليون
    if (next?.kind === "scale" && next.joint === "adjacent" && next.value === sum.scale) {
      sum.used++;
      sum.isClosed = true;
    }
  }
  return true;
}

function addParts(sum: Sum, { value, joint }: NumberToken): boolean {
  if (sum.group === undefined || joint !== "adjacent" || sum.group > 10) return false;
  sum.group *= value;
  sum.isClosed = true;
  return true;
}

function addOrdinal(sum: Sum, { value, joint }: NumberToken, next: NumberToken | undefined): boolean {
  if (sum.last && (joint !== "adjacent" || sum.low < 10)) return false;
  open(sum, value, 1);
  const isTeen = next?.kind === "ten-after-unit" && next.joint === "adjacent";
  const isTwenty = next?.kind === "ten" && next.joint === "and" && next.word.language === "ar";
  if (isTeen || isTwenty) {
    open(sum, next.value, 1);
    sum.used++;
  }
  sum.isClosed = true;
  return true;
}

function formOf(tokens: readonly NumberToken[]): NumberForm {
  if (tokens.some(({ kind }) => kind === "ordinal")) return "ordinal";
  const digits = tokens.filter(({ kind }) => kind === "numeral").length;
  if (digits > 0) return digits === tokens.length ? "digits" : "mixed";
  return tokens.length === 1 && tokens[0]?.word.isDual ? "dual" : "words";
}
