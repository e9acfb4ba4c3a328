import { fold } from "./fold.ts";
import { foldedWords } from "./folded-words.ts";
import { numberTokens } from "./number-tokens.ts";
import { type NumberFound, numbersIn } from "./numbers.ts";
import type { Span } from "./span.ts";

/**
 * The numbers of a text read as figures, where it is known to hold no dates and scores: with their signs (-5, سالب خمسة),
 * fractions with a stroke (3/4, 2 1/4), in words (واحد على عشرين, جزء من مئة) and alone (ثلثان). Ordinals are left out.
 */
export function findFigures(text: string, span: Span = { start: 0, end: text.length }): NumberFound[] {
  const numbers = numbersIn(numberTokens(text, foldedWords(text, span)), true).filter(({ form }) => form !== "ordinal");
  const read: NumberFound[] = [];
  for (const number of numbers.map((one) => fifth(text, one))) {
    const last = read.at(-1);
    const joined = last && joinedTo(last, number, text);
    if (joined) read[read.length - 1] = joined;
    else read.push(partOf(number, text, span));
  }
  return joinWholes(read, text).map((number) => signed(number, text, span));
}

const sides = 16;

function foldedBetween(text: string, start: number, end: number): string {
  const between = end - start > sides ? "\n" : text.slice(start, end);
  return between.includes("\n") ? "" : fold(between, "orthographic").text;
}

// خمس الساعة is a fifth of the hour, خمس ساعات five hours
const fifths: ReadonlyMap<string, number> = new Map([
  ["خمس", 5],
  ["سبع", 7],
  ["تسع", 9],
  ["عشر", 10],
]);

function fifth(text: string, number: NumberFound): NumberFound {
  const of = fifths.get(foldedBetween(text, number.start, number.end));
  return of && /^ ال\p{L}{2}/u.test(text.slice(number.end, number.end + 6)) ? { ...number, value: 1 / of } : number;
}

function joinedTo(over: NumberFound, under: NumberFound, text: string): NumberFound | undefined {
  const between = foldedBetween(text, over.end, under.start);
  const isStroke = between === "/" && isNumeral(text, over) && isNumeral(text, under) && !isChain(text, over, under);
  if (under.value === 0 || !(isStroke || /^ (?:علي|(?:جزء|اجزاء) من) $/.test(between))) return undefined;
  return { start: over.start, end: under.end, value: over.value / under.value, form: isStroke ? "digits" : "words" };
}

function isNumeral(text: string, { start, end, form }: NumberFound): boolean {
  return form === "digits" && /^\p{Nd}+$/u.test(text.slice(start, end));
}

// 13/4/2021, 222-2222/2222
function isChain(text: string, over: Span, under: Span): boolean {
  return /(?:\/|[\p{Nd}\p{L}]-)$/u.test(text.slice(Math.max(0, over.start - 2), over.start)) || text[under.end] === "/";
}

const partBefore = /(?<=^| )جزء من $/;

function partOf(number: NumberFound, text: string, span: Span): NumberFound {
  const from = Math.max(span.start, number.start - sides);
  const before = fold(text.slice(from, number.start), "orthographic");
  const found = partBefore.exec(before.text);
  if (!found || number.value === 0) return number;
  return { ...number, start: from + before.start(found.index), value: 1 / number.value };
}

// 2 1/4
function joinWholes(numbers: readonly NumberFound[], text: string): NumberFound[] {
  const read: NumberFound[] = [];
  for (const number of numbers) {
    const last = read.at(-1);
    const isRest = number.value < 1 && text.slice(number.start, number.end).includes("/");
    if (last && isRest && isNumeral(text, last) && foldedBetween(text, last.end, number.start) === " ")
      read[read.length - 1] = { ...number, start: last.start, value: last.value + number.value };
    else read.push(number);
  }
  return read;
}

const signBefore = /(?<=^|[\s([{"'«])(?:[-−]|(?:سالب|ناقص|minus|negative) )$/i;

function signed(number: NumberFound, text: string, span: Span): NumberFound {
  const from = Math.max(span.start, number.start - sides);
  const before = fold(text.slice(from, number.start), "orthographic");
  const found = signBefore.exec(before.text);
  return found ? { ...number, start: from + before.start(found.index), value: -number.value } : number;
}
