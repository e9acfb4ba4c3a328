import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { gapKind, type Phrase } from "./phrase.ts";
import type { PlaceTerms } from "./place-terms.ts";

/** A phrase of the gazetteer in a text. */
export interface Match extends Span {
  phrase: Phrase;
  /** Its first and last word, as indexes into the words of the text. */
  first: number;
  last: number;
  /** The clitics before it in the same written word. */
  proclitics: string;
}

/** A text prepared for the gazetteer. */
export interface ReadText {
  text: string;
  words: readonly FoldedWord[];
  lexicons: ActiveLexicons;
  terms: PlaceTerms;
}

/** The longest phrases of a text in order, not nested. */
export function matchPhrases(read: ReadText, places: Gazetteer): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < read.words.length; i++) {
    const match = phraseMatchAt(read, places, i);
    if (!match) continue;
    matches.push(match);
    i = match.last;
  }
  return matches;
}

function phraseMatchAt(read: ReadText, places: Gazetteer, first: number): Match | undefined {
  for (const { phrases, skipped } of places.readingsOf((read.words[first] as FoldedWord).letters))
    for (const phrase of phrases) if (fits(read, first, phrase)) return matchOf(read, first, { phrase, skipped });
  return undefined;
}

function fits(
  { text, words }: Pick<ReadText, "text" | "words">,
  first: number,
  { words: wanted, gaps, capitals }: Phrase,
): boolean {
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
    return !capitals[k] || hasCapitalInitial(written);
  });
}

function hasCapitalInitial(word: string): boolean {
  const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return initial !== initial.toLowerCase();
}

// US$ is money, and the ending of a Turkish name (SİVASSPOR'UN) is not an initialism
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
