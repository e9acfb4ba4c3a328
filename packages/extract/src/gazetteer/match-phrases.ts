import { type FoldedWord, type Span, withoutProclitics } from "@diplomatic-visits/core/text";
import { type Gazetteer, phrasesAt } from "./gazetteer.ts";
import { gapKind, type Phrase } from "./phrase.ts";

/** A phrase of the gazetteer at a place of a text. */
export interface Match extends Span {
  phrase: Phrase;
  /** Its first and its last word, as indexes into the words of the text. */
  first: number;
  last: number;
  /** The proclitics before it in the same written word. */
  proclitics: string;
}

/** A text as the gazetteer reads it. */
export interface ReadText {
  text: string;
  words: readonly FoldedWord[];
}

/** The longest phrases of a text, from its start on, none inside another. */
export function matchPhrases(read: ReadText, places: Gazetteer): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < read.words.length; i++) {
    const match = matchAt(read, places, i);
    if (!match) continue;
    matches.push(match);
    i = match.last;
  }
  return matches;
}

function matchAt(read: ReadText, places: Gazetteer, first: number): Match | undefined {
  const { letters } = read.words[first] as FoldedWord;
  const fitting = (start: string) => phrasesAt(places, start)?.find((phrase) => fits(read, first, phrase));
  const whole = fitting(letters);
  if (whole) return matchOf(read, first, { phrase: whole, skipped: 0 });
  if (!procliticLetters.has(letters.charCodeAt(0))) return undefined;
  const after = withoutProclitics(letters, fitting);
  if (after) return matchOf(read, first, { phrase: after.found, skipped: after.skipped });
  return matchAfterLam(read, first, fitting);
}

const procliticLetters = new Set(Array.from("وفبلك", (letter) => letter.charCodeAt(0)));

// ل before ال is written لل: the name begins with the second ل
function matchAfterLam(read: ReadText, first: number, fitting: (start: string) => Phrase | undefined) {
  const { letters } = read.words[first] as FoldedWord;
  const skipped = letters.startsWith("لل") ? 1 : /^[وف]لل/.test(letters) ? 2 : 0;
  const phrase = skipped > 0 ? fitting(`ا${letters.slice(skipped)}`) : undefined;
  return phrase && matchOf(read, first, { phrase, skipped });
}

function fits({ text, words }: ReadText, first: number, { words: wanted, gaps, capitals }: Phrase): boolean {
  for (let k = 1; k < wanted.length; k++) {
    const word = words[first + k];
    if (!word || word.letters !== wanted[k] || gapKind(word.gap) !== gaps[k - 1]) return false;
    if (text.slice((words[first + k - 1] as FoldedWord).end, word.start).includes("\n")) return false;
  }
  if (!capitals) return true;
  if (capitals === "all" && isOtherSign(text, words[first] as FoldedWord)) return false;
  return wanted.every((word, k) => {
    const { end } = words[first + k] as FoldedWord;
    const written = text.slice(end - word.length, end);
    if (capitals === "all") return written === word.toUpperCase();
    return !capitals[k] || isCapital(written);
  });
}

function isCapital(word: string): boolean {
  const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return initial !== initial.toLowerCase();
}

// US$ is money, and the ending of a Turkish name (SİVASSPOR'UN) is no initialism
function isOtherSign(text: string, { start, end, gap }: FoldedWord): boolean {
  return text.charAt(end) === "$" || (gap === "'" && /\p{L}$/u.test(text.slice(Math.max(0, start - 3), start - 1)));
}

function matchOf({ text, words }: ReadText, first: number, { phrase, skipped }: { phrase: Phrase; skipped: number }) {
  const last = first + phrase.words.length - 1;
  const word = words[first] as FoldedWord;
  const { end } = words[last] as FoldedWord;
  return {
    phrase,
    first,
    last,
    proclitics: word.letters.slice(0, skipped),
    start: skipped > 0 ? word.part(skipped).start : word.start,
    end: phrase.stop && text.charAt(end) === "." ? end + 1 : end,
  };
}
